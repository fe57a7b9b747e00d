import io
import math
import warnings

import matplotlib.pyplot as plt
import numpy as np

warnings.simplefilter("ignore")
inf, nan = math.inf, math.nan

FIGURES = [
    "plt.plot([1,2],[1,2],lw=inf)",
    "plt.plot([1,2],[1,2],lw=nan)",
    "plt.plot([1,2],[1,2],lw=1e300)",
    "plt.plot([1,2],[1,2],'o',ms=1e12)",
    "plt.plot([1,2],[1,2],'o',ms=inf)",
    "plt.plot([1,2,3],[1,2,3],'o-',markevery=10**30)",
    "plt.plot([1,2,3],[1,2,3],'o-',markevery=(nan,inf))",
    "plt.plot([1,2,3],[1,2,3],'o-',markevery=(0,10**30))",
    "plt.plot([1,2,3],'o-',markevery=-3)",
    "plt.semilogy([1,1e3],base=1e12)",
    "plt.semilogy([1,1e3],base=1e300)",
    "plt.semilogy([1,1e3],base=1.0000001)",
    "plt.semilogy([1,1e3],base=0.5)",
    "plt.semilogy([1,1e300])",
    "plt.semilogy([5e-324,1e308])",
    "plt.plot([1,2]);plt.xlim(-1.7e308,1.7e308)",
    "plt.plot([1,2]);plt.ylim(-1e308,1e308)",
    "plt.plot([-1.7e308,1.7e308])",
    "plt.plot([5e-324,1e-323])",
    "plt.plot([1,2],label='a');plt.legend(ncols=10**12)",
    "plt.plot([1,2],label='a');plt.legend(ncols=10**30)",
    "plt.title('x',fontsize=1e9)",
    "plt.title('x',fontsize=inf)",
    "plt.title('x',fontsize=nan)",
    "plt.title('x',fontsize=-5)",
    "plt.text(inf,nan,'x')",
    "plt.text(1e300,0.5,'x')",
    "plt.scatter([1],[1],s=inf)",
    "plt.scatter([1],[1],s=-1)",
    "plt.scatter([1e300],[1])",
    "plt.plot([1,2],dashes=(1e-9,1e-9))",
    "plt.plot([1,2],ls=(0,(nan,1)))",
    "plt.plot([0,1e9],ls='--')",
    "plt.imshow(np.zeros((0,0)))",
    "plt.imshow([[nan,inf]])",
    "plt.contourf(np.full((3,3),nan))",
    "plt.contour(np.zeros((3,3)))",
    "plt.contourf([[0,1],[1,0]],levels=[0,0.5,1])",
    "plt.hist([inf,1])",
    "plt.bar([1],[inf])",
    "plt.bar([1],[nan])",
    "plt.fill([0,1,inf],[0,1,2])",
    "plt.pie([nan])",
    "plt.pie([0,0])",
    "plt.quiver([0],[0],[inf],[nan])",
    "plt.annotate('x',(inf,0),(0,0),arrowprops=dict(arrowstyle='->'))",
    "plt.annotate('x',(0,0),(0,0),arrowprops=dict(arrowstyle='->'))",
    "plt.annotate('x',(0.5,0.5),(0.5,0.5),arrowprops=dict())",
    "plt.gca().set_aspect(0)",
    "plt.gca().set_aspect(1e300)",
    "plt.figure(figsize=(1e6,1e6))",
    "plt.figure(figsize=(1e-9,1))",
    "plt.figure(dpi=1e9)",
    "plt.figure(dpi=nan)",
    "plt.xticks([nan,inf,1])",
    "plt.plot([1,2]);plt.gca().xaxis.set_major_locator(__import__('matplotlib.ticker').ticker.MultipleLocator(1e-12))",
    "plt.figure().add_subplot(projection='3d').plot([nan],[inf],[1])",
    "plt.figure().add_subplot(projection='3d').plot_surface(*[np.full((3,3),1e300)]*3)",
    "plt.bar([1],[1],hatch='/')",
]

for source in FIGURES:
    try:
        exec(source)
        file = io.BytesIO()
        plt.savefig(file)
        result = "drawn" if file.getvalue().startswith(b"\x89PNG") else "nothing"
    except Exception as error:
        result = f"{type(error).__name__}: {str(error).splitlines()[0][:120]}"
    plt.close("all")
    print(f"{source} -> {result}")
