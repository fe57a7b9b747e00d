extension StarterCourse {
  static let chinese = StarterCourse(
    files: [
      (
        "lectern.yml",
        """
        title: 一門課
        lang: zh-TW
        output: output

        """
      ),
      (
        "01-downhill.md",
        """
        ---
        title: 下山
        description: 順著斜率走到谷底。
        ---

        課文就是 Markdown。標了 `python` 的程式碼區塊會執行；它下面的區塊寫著它印出什麼，`lectern verify` 會核對兩者。

        ```python {#slope}
        def f(x):
            return x * x - 4 * x + 4

        def slope(x, h=1e-5):
            return (f(x + h) - f(x - h)) / (2 * h)

        for x in [0, 1, 2, 3]:
            print(x, f(x), round(slope(x), 4))
        ```

        ```output
        0 4 -4.0
        1 1 -2.0
        2 0 0.0
        3 1 2.0
        ```

        谷底左邊的斜率是負的，右邊是正的，正如 $f'(x) = 2x - 4$ 所說。所以往斜率的反方向踏一步，永遠是下坡。

        ## 一步一步來

        同一課的程式碼共用變數。最後一行的值會顯示出來；只有三個點的一行，代表任意多行：

        ```python
        x = 0.0
        heights = [f(x)]
        for step in range(20):
            x -= 0.1 * slope(x)
            heights.append(f(x))
            print(step, round(x, 3))
        x
        ```

        ```output
        0 0.4
        1 0.72
        ...
        19 1.977
        1.977
        ```

        數字寫到幾位，就核對到幾位。把最後一行寫成 1.98 仍然相符；寫成 1.99，`lectern verify` 就會告訴你。

        ## 畫成圖

        ```python
        #| fig-cap: 高度先快後慢地下降。
        import matplotlib.pyplot as plt

        plt.plot(heights, marker="o")
        plt.xlabel("步數")
        plt.ylabel("高度")
        plt.show()
        ```

        """
      ),
      (
        "02-neuron.md",
        """
        ---
        title: 反向傳遞
        description: 用另一個程式，一次算出所有的斜率。
        ---

        程式檔可以放在課文旁邊。它印出的內容寫在提示符號下面，也會核對。[neuron.py](neuron.py) 計算 $o = x^2 + y^2$，
        以及 $o$ 對 $x$ 和對 $y$ 的斜率：

        ```
        $ python neuron.py
        o = 10.0
        x.grad = 2.0  y.grad = 6.0
        ```

        程式檔裡的幾行可以摘錄出來，只顯示，不再執行：

        ```python
        o = x * x + y * y
        o.backward()
        ```

        """
      ),
      ("neuron.py", neuron),
      (".github/workflows/lessons.yml", workflow),
    ], lang: "zh-TW")
}
