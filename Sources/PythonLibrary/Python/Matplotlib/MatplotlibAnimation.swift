extension PythonSource {
  static let matplotlibAnimationModule = #"""
  """Pictures that move: what is set up is kept, and one picture at a time is drawn by whoever shows the figure."""

  import itertools
  import warnings


  class Animation:
      def __init__(self, fig, event_source=None, blit=False):
          self._fig, self._blit = fig, blit

      def save(self, filename, *args, **kwargs):
          raise ValueError("unsupported: matplotlib.animation.Animation.save")

      def to_html5_video(self, embed_limit=None):
          raise ValueError("unsupported: matplotlib.animation.Animation.to_html5_video")

      def to_jshtml(self, fps=None, embed_frames=True, default_mode=None):
          raise ValueError("unsupported: matplotlib.animation.Animation.to_jshtml")

      def pause(self):
          pass

      resume = pause

      def new_frame_seq(self):
          return iter(self._framedata)

      new_saved_frame_seq = new_frame_seq


  class TimedAnimation(Animation):
      def __init__(self, fig, interval=200, repeat_delay=0, repeat=True, event_source=None, *args, **kwargs):
          self._interval, self._repeat_delay, self._repeat = interval, repeat_delay, repeat
          super().__init__(fig, event_source, *args, **kwargs)


  class ArtistAnimation(TimedAnimation):
      def __init__(self, fig, artists, *args, **kwargs):
          self._framedata = artists
          super().__init__(fig, *args, **kwargs)


  class FuncAnimation(TimedAnimation):
      def __init__(self, fig, func, frames=None, init_func=None, fargs=None, save_count=None, *, cache_frame_data=True, **kwargs):
          self._func, self._init_func, self._args = func, init_func, fargs or ()
          if frames is None:
              self._framedata = itertools.count()
              if save_count is None and cache_frame_data:
                  warnings.warn("frames=None which we can infer the length of, did not pass an explicit *save_count* and passed cache_frame_data=True.  "
                                "To avoid a possibly unbounded cache, frame data caching has been disabled. To suppress this warning either pass "
                                "`cache_frame_data=False` or `save_count=MAX_FRAMES`.", UserWarning, stacklevel=2)
          elif callable(frames):
              self._framedata = frames
          else:
              self._framedata = frames if hasattr(frames, "__iter__") else range(frames)
          super().__init__(fig, **kwargs)


  class AbstractMovieWriter:
      def __init__(self, *args, **kwargs):
          pass

      @classmethod
      def isAvailable(cls):
          return False


  class PillowWriter(AbstractMovieWriter):
      pass


  class FFMpegWriter(AbstractMovieWriter):
      pass


  class ImageMagickWriter(AbstractMovieWriter):
      pass


  class HTMLWriter(AbstractMovieWriter):
      pass


  class _Writers:
      def is_available(self, name):
          return False

      def list(self):
          return []

      def __getitem__(self, name):
          raise RuntimeError(f"Requested MovieWriter ({name}) not available")


  writers = _Writers()
  """#
}
