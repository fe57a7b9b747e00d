extension PythonSource {
  static let torchLayerNamesModule = #"""
  """Layers by the names of their modules."""

  from torch.nn import *
  from torch.nn.modules.conv import _ConvNd
  from torch.nn.modules.normalization import _BatchNorm, _InstanceNorm
  """#

  static let torchDataNamesModule = #"""
  """What reads data, by the names of its modules."""

  from torch.utils.data import *
  """#
}
