print("this part runs")
import _modules.wrong
