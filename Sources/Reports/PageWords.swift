import Lessons

/// The words around a lesson on its page: names of places and of what a reader can do there.
struct PageWords: Sendable {
  let skipToText: String
  let course: String
  let neighbours: String
  let lessons: String
  let output: String
  let copy: String
  let copied: String
  let table: String
  let notes: String
  let backToText: String
  let expectedAndActual: String
  let madeFrom: String
  let cell: @Sendable (Int) -> String
  let linkTo: @Sendable (String) -> String
  let count: @Sendable (Int, Verdict.Status) -> String

  static func of(_ lang: String?) -> PageWords {
    Words.isChinese(lang) ? traditionalChinese : english
  }

  static let english = PageWords(
    skipToText: "Skip to the lesson",
    course: "Course",
    neighbours: "Previous and next lesson",
    lessons: "Lessons",
    output: "Output",
    copy: "Copy",
    copied: "Copied",
    table: "Table",
    notes: "Notes",
    backToText: "Back to the text",
    expectedAndActual: "− as written in the lesson, + as it came out",
    madeFrom: "Made by Lectern from",
    cell: { "Cell \($0)" },
    linkTo: { "Link to “\($0)”" },
    count: { count, status in "\(count) \(Words.english.status(status))" })

  static let traditionalChinese = PageWords(
    skipToText: "跳到課文",
    course: "課程",
    neighbours: "上一課與下一課",
    lessons: "各課",
    output: "輸出",
    copy: "複製",
    copied: "已複製",
    table: "表格",
    notes: "註腳",
    backToText: "回到課文",
    expectedAndActual: "− 課文寫的，+ 實際輸出",
    madeFrom: "由 Lectern 製作，出自",
    cell: { "程式 \($0)" },
    linkTo: { "連到「\($0)」" },
    count: { count, status in "\(count) \(Words.traditionalChinese.status(status))" })
}
