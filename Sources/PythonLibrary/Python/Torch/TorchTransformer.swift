extension PythonSource {
  static let torchTransformerModule = #"""
  """Attention."""

  import copy
  import math
  import warnings
  import _torch
  import torch.nn.functional as F
  from _torch import Parameter, _linear
  import torch.nn.init as init
  from torch.nn.modules.module import Module
  from torch.nn.modules.container import ModuleList
  from torch.nn.modules.linear import Linear, NonDynamicallyQuantizableLinear
  from torch.nn.modules.dropout import Dropout
  from torch.nn.modules.normalization import LayerNorm


  class MultiheadAttention(Module):
      def __init__(self, embed_dim, num_heads, dropout=0.0, bias=True, add_bias_kv=False, add_zero_attn=False, kdim=None, vdim=None,
                   batch_first=False, device=None, dtype=None):
          super().__init__()
          if embed_dim % num_heads != 0:
              raise AssertionError("embed_dim must be divisible by num_heads")
          if add_bias_kv or add_zero_attn:
              raise NotImplementedError("unsupported: torch.nn.MultiheadAttention with add_bias_kv or add_zero_attn")
          self.embed_dim = embed_dim
          self.kdim = kdim if kdim is not None else embed_dim
          self.vdim = vdim if vdim is not None else embed_dim
          self._qkv_same_embed_dim = self.kdim == embed_dim and self.vdim == embed_dim
          self.num_heads = num_heads
          self.dropout = dropout
          self.batch_first = batch_first
          self.head_dim = embed_dim // num_heads
          if self._qkv_same_embed_dim:
              self.in_proj_weight = Parameter(_torch.empty((3 * embed_dim, embed_dim), dtype=dtype))
              for name in ("q_proj_weight", "k_proj_weight", "v_proj_weight"):
                  self.register_parameter(name, None)
          else:
              self.q_proj_weight = Parameter(_torch.empty((embed_dim, embed_dim), dtype=dtype))
              self.k_proj_weight = Parameter(_torch.empty((embed_dim, self.kdim), dtype=dtype))
              self.v_proj_weight = Parameter(_torch.empty((embed_dim, self.vdim), dtype=dtype))
              self.register_parameter("in_proj_weight", None)
          if bias:
              self.in_proj_bias = Parameter(_torch.empty(3 * embed_dim, dtype=dtype))
          else:
              self.register_parameter("in_proj_bias", None)
          self.out_proj = NonDynamicallyQuantizableLinear(embed_dim, embed_dim, bias=bias, dtype=dtype)
          self.bias_k = self.bias_v = None
          self.add_zero_attn = False
          self._reset_parameters()

      def _reset_parameters(self):
          if self._qkv_same_embed_dim:
              init.xavier_uniform_(self.in_proj_weight)
          else:
              init.xavier_uniform_(self.q_proj_weight)
              init.xavier_uniform_(self.k_proj_weight)
              init.xavier_uniform_(self.v_proj_weight)
          if self.in_proj_bias is not None:
              init.constant_(self.in_proj_bias, 0.0)
              init.constant_(self.out_proj.bias, 0.0)

      def _heads(self, x):
          length, batch, _ = x.shape
          return x.reshape(length, batch, self.num_heads, self.head_dim).permute(1, 2, 0, 3)

      def forward(self, query, key, value, key_padding_mask=None, need_weights=True, attn_mask=None, average_attn_weights=True,
                  is_causal=False):
          if is_causal and attn_mask is None:
              raise RuntimeError("Need attn_mask if specifying the is_causal hint.")
          batched = query.dim() == 3
          if not batched:
              query, key, value = query.unsqueeze(1), key.unsqueeze(1), value.unsqueeze(1)
              if key_padding_mask is not None:
                  key_padding_mask = key_padding_mask.unsqueeze(0)
          elif self.batch_first:
              query, key, value = query.transpose(0, 1), key.transpose(0, 1), value.transpose(0, 1)
          size = self.embed_dim
          if self._qkv_same_embed_dim:
              weights = self.in_proj_weight.chunk(3)
          else:
              weights = (self.q_proj_weight, self.k_proj_weight, self.v_proj_weight)
          biases = self.in_proj_bias.chunk(3) if self.in_proj_bias is not None else (None, None, None)
          q, k, v = (self._heads(_linear(x, w, b)) for x, w, b in zip((query, key, value), weights, biases))
          scores = q * (1 / math.sqrt(self.head_dim)) @ k.transpose(-2, -1)
          for mask, shape in ((attn_mask, None), (key_padding_mask, 4)):
              if mask is None:
                  continue
              if shape:
                  mask = mask.unsqueeze(1).unsqueeze(2)
              elif mask.dim() == 3:
                  mask = mask.reshape(-1, self.num_heads, mask.shape[-2], mask.shape[-1])
              scores = scores.masked_fill(mask, float("-inf")) if mask.dtype is _torch.bool else scores + mask
          attention = scores.softmax(-1)
          dropped = F.dropout(attention, self.dropout, self.training) if self.dropout else attention
          joined = (dropped @ v).permute(2, 0, 1, 3).reshape(query.shape[0], query.shape[1], size)
          output = _torch._named(_linear(joined, self.out_proj.weight, self.out_proj.bias), "ViewBackward0")
          if not batched:
              output = output.squeeze(1)
          elif self.batch_first:
              output = output.transpose(0, 1)
          if not need_weights:
              return output, None
          shown = attention.mean(1) if average_attn_weights else attention
          return output, shown if batched else shown.squeeze(0)


  MultiheadAttention.__module__ = "torch.nn.modules.activation"


  def _activation(name):
      if callable(name):
          return name
      if name == "relu":
          return F.relu
      if name == "gelu":
          return F.gelu
      raise RuntimeError(f"activation should be relu/gelu, not {name}")


  class TransformerEncoderLayer(Module):
      def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation="relu", layer_norm_eps=1e-5, batch_first=False,
                   norm_first=False, bias=True, device=None, dtype=None):
          super().__init__()
          self.self_attn = MultiheadAttention(d_model, nhead, dropout=dropout, bias=bias, batch_first=batch_first)
          self.linear1 = Linear(d_model, dim_feedforward, bias=bias)
          self.dropout = Dropout(dropout)
          self.linear2 = Linear(dim_feedforward, d_model, bias=bias)
          self.norm_first = norm_first
          self.norm1 = LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
          self.norm2 = LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
          self.dropout1 = Dropout(dropout)
          self.dropout2 = Dropout(dropout)
          self.activation = _activation(activation)

      def forward(self, src, src_mask=None, src_key_padding_mask=None, is_causal=False):
          if is_causal and src_mask is None:
              raise RuntimeError("Need attn_mask if specifying the is_causal hint.")
          x = src
          if self.norm_first:
              x = x + self._attend(self.norm1(x), src_mask, src_key_padding_mask)
              return x + self._feed(self.norm2(x))
          x = self.norm1(x + self._attend(x, src_mask, src_key_padding_mask))
          return self.norm2(x + self._feed(x))

      def _attend(self, x, mask, padding):
          return self.dropout1(self.self_attn(x, x, x, attn_mask=mask, key_padding_mask=padding, need_weights=False)[0])

      def _feed(self, x):
          return self.dropout2(self.linear2(self.dropout(self.activation(self.linear1(x)))))


  class TransformerDecoderLayer(Module):
      def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation="relu", layer_norm_eps=1e-5, batch_first=False,
                   norm_first=False, bias=True, device=None, dtype=None):
          super().__init__()
          self.self_attn = MultiheadAttention(d_model, nhead, dropout=dropout, batch_first=batch_first, bias=bias)
          self.multihead_attn = MultiheadAttention(d_model, nhead, dropout=dropout, batch_first=batch_first, bias=bias)
          self.linear1 = Linear(d_model, dim_feedforward, bias=bias)
          self.dropout = Dropout(dropout)
          self.linear2 = Linear(dim_feedforward, d_model, bias=bias)
          self.norm_first = norm_first
          self.norm1 = LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
          self.norm2 = LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
          self.norm3 = LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
          self.dropout1 = Dropout(dropout)
          self.dropout2 = Dropout(dropout)
          self.dropout3 = Dropout(dropout)
          self.activation = _activation(activation)

      def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None, memory_key_padding_mask=None,
                  tgt_is_causal=False, memory_is_causal=False):
          if tgt_is_causal and tgt_mask is None or memory_is_causal and memory_mask is None:
              raise RuntimeError("Need attn_mask if specifying the is_causal hint.")

          def attend(x):
              return self.dropout1(self.self_attn(x, x, x, attn_mask=tgt_mask, key_padding_mask=tgt_key_padding_mask, need_weights=False)[0])

          def cross(x):
              return self.dropout2(self.multihead_attn(x, memory, memory, attn_mask=memory_mask, key_padding_mask=memory_key_padding_mask,
                                                       need_weights=False)[0])

          def feed(x):
              return self.dropout3(self.linear2(self.dropout(self.activation(self.linear1(x)))))

          x = tgt
          if self.norm_first:
              x = x + attend(self.norm1(x))
              x = x + cross(self.norm2(x))
              return x + feed(self.norm3(x))
          x = self.norm1(x + attend(x))
          x = self.norm2(x + cross(x))
          return self.norm3(x + feed(x))


  def _copies(module, count):
      return ModuleList([copy.deepcopy(module) for _ in range(count)])


  class TransformerEncoder(Module):
      def __init__(self, encoder_layer, num_layers, norm=None, enable_nested_tensor=True, mask_check=True):
          super().__init__()
          self.layers = _copies(encoder_layer, num_layers)
          self.num_layers = num_layers
          self.norm = norm
          reason = self._reason_against_nesting(encoder_layer) if enable_nested_tensor else ""
          if reason:
              warnings.warn(f"enable_nested_tensor is True, but self.use_nested_tensor is False because {reason}", stacklevel=2)

      @staticmethod
      def _reason_against_nesting(layer):
          if not isinstance(layer, TransformerEncoderLayer):
              return "encoder_layer was not TransformerEncoderLayer"
          if layer.norm_first:
              return "encoder_layer.norm_first was True"
          if not layer.self_attn.batch_first:
              return "encoder_layer.self_attn.batch_first was not True(use batch_first for better inference performance)"
          return "encoder_layer.self_attn.num_heads is odd" if layer.self_attn.num_heads % 2 == 1 else ""

      def forward(self, src, mask=None, src_key_padding_mask=None, is_causal=None):
          for layer in self.layers:
              src = layer(src, src_mask=mask, src_key_padding_mask=src_key_padding_mask, is_causal=bool(is_causal))
          return src if self.norm is None else self.norm(src)


  class TransformerDecoder(Module):
      def __init__(self, decoder_layer, num_layers, norm=None):
          super().__init__()
          self.layers = _copies(decoder_layer, num_layers)
          self.num_layers = num_layers
          self.norm = norm

      def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None, memory_key_padding_mask=None,
                  tgt_is_causal=None, memory_is_causal=False):
          for layer in self.layers:
              tgt = layer(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask, bool(tgt_is_causal),
                          memory_is_causal)
          return tgt if self.norm is None else self.norm(tgt)


  class Transformer(Module):
      def __init__(self, d_model=512, nhead=8, num_encoder_layers=6, num_decoder_layers=6, dim_feedforward=2048, dropout=0.1, activation="relu",
                   custom_encoder=None, custom_decoder=None, layer_norm_eps=1e-5, batch_first=False, norm_first=False, bias=True, device=None,
                   dtype=None):
          super().__init__()
          options = (d_model, nhead, dim_feedforward, dropout, activation, layer_norm_eps, batch_first, norm_first, bias)
          if custom_encoder is not None:
              self.encoder = custom_encoder
          else:
              layer = TransformerEncoderLayer(*options)
              self.encoder = TransformerEncoder(layer, num_encoder_layers, LayerNorm(d_model, eps=layer_norm_eps, bias=bias))
          if custom_decoder is not None:
              self.decoder = custom_decoder
          else:
              layer = TransformerDecoderLayer(*options)
              self.decoder = TransformerDecoder(layer, num_decoder_layers, LayerNorm(d_model, eps=layer_norm_eps, bias=bias))
          for parameter in self.parameters():
              if parameter.dim() > 1:
                  init.xavier_uniform_(parameter)
          self.d_model = d_model
          self.nhead = nhead
          self.batch_first = batch_first

      def forward(self, src, tgt, src_mask=None, tgt_mask=None, memory_mask=None, src_key_padding_mask=None, tgt_key_padding_mask=None,
                  memory_key_padding_mask=None, src_is_causal=None, tgt_is_causal=None, memory_is_causal=False):
          memory = self.encoder(src, mask=src_mask, src_key_padding_mask=src_key_padding_mask, is_causal=src_is_causal)
          return self.decoder(tgt, memory, tgt_mask=tgt_mask, memory_mask=memory_mask, tgt_key_padding_mask=tgt_key_padding_mask,
                              memory_key_padding_mask=memory_key_padding_mask, tgt_is_causal=tgt_is_causal, memory_is_causal=memory_is_causal)

      @staticmethod
      def generate_square_subsequent_mask(sz, device=None, dtype=None):
          return _torch.full((sz, sz), float("-inf"), dtype=dtype).triu(1)
  """#
}
