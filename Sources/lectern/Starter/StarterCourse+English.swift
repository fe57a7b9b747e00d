extension StarterCourse {
  static let english = StarterCourse(
    files: [
      (
        "lectern.yml",
        """
        title: A course
        lang: en
        output: output

        """
      ),
      (
        "01-downhill.md",
        """
        ---
        title: Downhill
        description: Follow the slope to the bottom of a valley.
        ---

        A lesson is Markdown. A fence tagged `python` is a cell: it runs. The fence below it holds what it prints, and
        `lectern verify` compares the two.

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

        Left of the bottom the slope is negative, right of it positive, as $f'(x) = 2x - 4$ has it. So a step against the
        slope always leads down.

        ## Step by step

        Cells share their names. The value of a last line is shown, and a line of three dots stands for any number of lines:

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

        Numbers agree as far as their written digits go. Write 1.98 in the place of the last line, and it still agrees;
        write 1.99, and `lectern verify` tells you so.

        ## A picture of it

        ```python
        #| fig-cap: The height falls fast at first, then slowly.
        import matplotlib.pyplot as plt

        plt.plot(heights, marker="o")
        plt.xlabel("step")
        plt.ylabel("height")
        plt.show()
        ```

        """
      ),
      (
        "02-neuron.md",
        """
        ---
        title: Backwards
        description: All slopes at once, by backpropagation, in a script of its own.
        ---

        Scripts may lie beside a lesson. What one prints stands below its prompt, and is compared too. [neuron.py](neuron.py)
        computes $o = x^2 + y^2$ and the slope of $o$ along $x$ and along $y$:

        ```
        $ python neuron.py
        o = 10.0
        x.grad = 2.0  y.grad = 6.0
        ```

        Lines that stand in the script are shown without being run again:

        ```python
        o = x * x + y * y
        o.backward()
        ```

        """
      ),
      ("neuron.py", neuron),
      (".github/workflows/lessons.yml", workflow),
    ], lang: "en")
}
