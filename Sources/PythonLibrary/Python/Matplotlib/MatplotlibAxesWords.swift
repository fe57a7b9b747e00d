extension PythonSource {
  static let matplotlibAxesWordsModule = #"""
  """Axes: titles, labels, legends, texts."""

  from matplotlib._choices import check
  from matplotlib.artist import resolved
  from matplotlib.legend import Legend
  from matplotlib.text import Text


  class WordMethods:
      def set_title(self, label, fontdict=None, loc=None, pad=None, *, y=None, **kwargs):
          where = (loc or "center").lower()
          check("loc", where, ["left", "center", "right"])
          title = self._titles[where]
          title.set_text(label)
          title.update({**resolved(fontdict or {}), **resolved(kwargs)})
          if pad is not None:
              self._title_pad = float(pad)
          return title

      def get_title(self, loc="center"):
          return self._titles[loc.lower()].get_text()

      title = property(lambda self: self._titles["center"])

      def _set_label(self, axis, text, fontdict, labelpad, loc, kwargs):
          axis.label.set_text(text)
          if labelpad is not None:
              axis.labelpad = labelpad
          if loc is not None:
              check("loc", loc, ["left", "center", "right"] if axis.axis_name != "y" else ["bottom", "center", "top"])
              where = {"bottom": "left", "top": "right"}.get(loc, loc)
              kwargs["horizontalalignment"] = where
              (axis.label.set_y if axis.axis_name == "y" else axis.label.set_x)({"left": 0, "center": 0.5, "right": 1}[where])
          axis.label.update({**resolved(fontdict or {}), **resolved(kwargs)})
          return axis.label

      def set_xlabel(self, xlabel, fontdict=None, labelpad=None, *, loc=None, **kwargs):
          return self._set_label(self.xaxis, xlabel, fontdict, labelpad, loc, kwargs)

      def set_ylabel(self, ylabel, fontdict=None, labelpad=None, *, loc=None, **kwargs):
          return self._set_label(self.yaxis, ylabel, fontdict, labelpad, loc, kwargs)

      def get_xlabel(self):
          return self.xaxis.get_label_text()

      def get_ylabel(self):
          return self.yaxis.get_label_text()

      def text(self, x, y, s, fontdict=None, **kwargs):
          text = Text(self.xaxis.convert(x), self.yaxis.convert(y), s)
          self._add(text)
          text.update({**resolved(fontdict or {}), **resolved(kwargs)})
          return text

      def get_legend_handles_labels(self, legend_handler_map=None):
          found = [(artist, artist.get_label()) for artist in self._children + getattr(self, "_containers", [])]
          found = [(artist, label) for artist, label in found if label and not label.startswith("_") and hasattr(artist, "_handle")]
          return [artist for artist, _ in found], [label for _, label in found]

      def legend(self, *args, handles=None, labels=None, **kwargs):
          if len(args) == 1:
              labels = args[0]
          elif len(args) == 2:
              handles, labels = args
          elif len(args) > 2:
              raise TypeError("legend() takes 0-2 positional arguments but " + f"{len(args)} were given")
          if handles is None:
              handles, own = self.get_legend_handles_labels()
              if labels is None:
                  labels = own
              else:
                  handles = [artist for artist in self._children if hasattr(artist, "_handle")]
                  labels = list(labels)
          elif labels is None:
              labels = [handle.get_label() for handle in handles]
          if not handles:
              import warnings
              warnings.warn("No artists with labels found to put in legend.  Note that artists whose label start with an underscore are ignored "
                            "when legend() is called with no argument.", UserWarning, stacklevel=3)
          self.legend_ = Legend(self, handles, labels, **kwargs)
          return self.legend_

      def get_legend(self):
          return self.legend_
  """#
}
