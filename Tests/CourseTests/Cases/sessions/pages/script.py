"""Whether a page admits its own script and no other."""
import base64, hashlib, re

page = open("out/index.html", encoding="utf-8").read()
script = re.search("<script>(.*)</script>", page, re.S).group(1)
digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
print(f"'sha256-{digest}'" in page or f"the script is sha256-{digest}")
