extension Unsupported {
  /// Names that torch 2.13 has and Lectern has not.
  static let torchNames: [String: Set<String>] = [
    "torch": words(
      """
      AVG AcceleratorError AggregationType AliasDb AnyType Argument ArgumentSpec AwaitType BFloat16Storage BFloat16Tensor
      BenchmarkConfig BenchmarkExecutionStats Block BoolStorage BoolType BufferDict ByteStorage CallStack Capsule CharStorage
      CharTensor ClassType Code CompilationUnit CompleteArgumentSpec ComplexDoubleStorage ComplexFloatStorage ComplexType
      ConcreteModuleType ConcreteModuleTypeBuilder DeepCopyMemoTable DeserializationStorageContext DeviceObjType DictType
      DisableTorchFunction DisableTorchFunctionSubclass DispatchKey DispatchKeySet DoubleStorage EnumType ErrorReport Event
      ExcludeDispatchKeyGuard ExecutionPlan FatalError FileCheck FloatStorage FloatType FunctionSchema Future FutureType
      GradScaler Gradient Graph GraphExecutorState HalfStorage HalfTensor IODescriptor InferredType IntStorage IntType
      InterfaceType JITException ListType LiteScriptModule LockingLogger LoggerBase LongStorage ModuleDict Node NoneType
      NoopLogger NumberType OperatorInfo OptionalType OutOfMemoryError PRIVATE_OPS ParameterDict PyObjectType
      PyTorchFileReader PyTorchFileWriter QInt32Storage QInt8Storage QUInt2x4Storage QUInt4x2Storage QUInt8Storage RRefType
      SUM ScriptClass ScriptClassFunction ScriptDict ScriptDictIterator ScriptDictKeyIterator ScriptFunction ScriptList
      ScriptListIterator ScriptMethod ScriptModule ScriptModuleSerializer ScriptObject ScriptObjectProperty
      SerializationStorageContext ShortStorage StaticModule Storage StorageBase Stream StreamObjType StringType SymBool
      SymBoolType SymFloat SymInt SymIntType Tag TensorType ThroughputBenchmark TracingState TupleType Type TypedStorage
      USE_GLOBAL_DEPS USE_RTLD_GLOBAL_WITH_LIBTORCH UnionType UntypedStorage Use Value abs_ accelerator acos_ acosh_
      adaptive_avg_pool1d adaptive_max_pool1d addbmm addmv addmv_ addr adjoint affine_grid_generator alias_copy alpha_dropout
      alpha_dropout_ aminmax amp angle ao arccos_ arccosh arccosh_ arcsin_ arcsinh arcsinh_ arctan_ arctanh arctanh_
      are_deterministic_algorithms_enabled argwhere as_strided_ as_strided_copy as_strided_scatter asin_ asinh_ atan_ atanh_
      atleast_3d autocast autocast_decrement_nesting autocast_increment_nesting avg_pool1d baddbmm bartlett_window batch_norm
      batch_norm_backward_elemt batch_norm_backward_reduce batch_norm_elemt batch_norm_gather_stats
      batch_norm_gather_stats_with_counts batch_norm_stats batch_norm_update_stats bfloat16 bilinear
      binary_cross_entropy_with_logits binomial bit bits16 bits1x8 bits2x4 bits4x2 bits8 bitwise_left_shift
      bitwise_right_shift blackman_window block_diag bucketize can_cast ccol_indices_copy cdouble ceil_ celu celu_ cfloat
      chain_matmul chalf channel_shuffle channels_last channels_last_3d cholesky_inverse cholesky_solve
      choose_qparams_optimized clamp_ clamp_max_ clamp_min_ classes clear_autocast_cache clip_ col_indices_copy combinations
      compiled_with_cxx11_abi compiler complex complex128 complex32 complex64 cond conj conj_physical conj_physical_
      constant_pad_nd conv1d conv2d conv3d conv_tbc conv_transpose1d conv_transpose2d conv_transpose3d convolution copysign
      cos_ cosh_ cosine_embedding_loss cosine_similarity cpp crow_indices_copy ctc_loss cudnn_affine_grid_generator
      cudnn_batch_norm cudnn_convolution cudnn_convolution_add_relu cudnn_convolution_relu cudnn_convolution_transpose
      cudnn_grid_sampler cudnn_is_acceptable cummax cummin cumulative_trapezoid deg2rad_ dequantize detach_ detach_copy
      diag_embed diagflat diagonal_copy diagonal_scatter digamma distributed distributions dropout dropout_ dsmm dsplit eig
      embedding embedding_bag embedding_renorm_ empty_permuted empty_quantized empty_strided erf_ erfc_ erfinv exp2_ exp_
      expand_copy expm1_ export fake_quantize_per_channel_affine fake_quantize_per_tensor_affine fbgemm_linear_fp16_weight
      fbgemm_linear_fp16_weight_fp32_activation fbgemm_linear_int8_weight fbgemm_linear_int8_weight_fp32_activation
      fbgemm_linear_quantize_weight fbgemm_pack_gemm_matrix_fp16 fbgemm_pack_quantized_matrix feature_alpha_dropout
      feature_alpha_dropout_ feature_dropout feature_dropout_ fft fill fill_ fix_ float16 float4_e2m1fn_x2 float8_e4m3fn
      float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu float_power floor_ fork frac_ frexp frobenius_norm
      from_dlpack from_file frombuffer func functional fused_moving_avg_obs_fake_quant futures fx gcd gcd_ geqrf
      get_autocast_cpu_dtype get_autocast_dtype get_autocast_gpu_dtype get_autocast_ipu_dtype get_autocast_xla_dtype
      get_default_device get_deterministic_debug_mode get_device get_device_module get_num_interop_threads gradient
      grid_sampler grid_sampler_2d grid_sampler_3d group_norm gru gru_cell half hamming_window hann_window hardshrink
      has_lapack has_mkl has_openmp has_spectral hash_tensor hinge_embedding_loss histogramdd hsmm hsplit hspmm hub i0 i0_
      igamma igammac imag import_ir_module import_ir_module_from_buffer index_add index_copy index_fill index_put
      index_put_ index_reduce indices_copy init_num_threads instance_norm int1 int2 int3 int4 int5 int6 int7 int_repr
      is_anomaly_check_nan_enabled is_anomaly_enabled is_autocast_cache_enabled is_autocast_cpu_enabled is_autocast_enabled
      is_autocast_ipu_enabled is_autocast_xla_enabled is_conj is_deterministic_algorithms_warn_only_enabled is_distributed
      is_inference is_neg is_same_size is_signed is_vulkan_available is_warn_always_enabled isin isneginf isposinf isreal
      istft jagged jit kaiser_window kl_div kron layer_norm layout lcm lcm_ ldexp ldexp_ legacy_contiguous_format lgamma
      library lobpcg log10_ log1p_ log2_ log_ logaddexp logaddexp2 logcumsumexp logdet logit logit_ lstm lstm_cell lstsq lu
      lu_solve lu_unpack margin_ranking_loss masked masked_scatter matrix_exp matrix_rank max_pool1d max_pool1d_with_indices
      max_pool2d max_pool3d memory_format merge_type_from_type_comment miopen_batch_norm miopen_convolution
      miopen_convolution_add_relu miopen_convolution_relu miopen_convolution_transpose miopen_ctc_loss
      miopen_depthwise_convolution miopen_rnn mkldnn_adaptive_avg_pool2d mkldnn_convolution mkldnn_linear_backward_weights
      mkldnn_max_pool2d mkldnn_max_pool3d mkldnn_rnn_layer mode monitor mps msort mtia multiprocessing mvlgamma nan_to_num_
      nanmedian nanquantile narrow_copy native_batch_norm native_channel_shuffle native_dropout native_group_norm
      native_layer_norm native_norm neg_ negative_ nested newaxis nextafter nonzero_static norm_except_dim nuclear_norm ops
      orgqr ormqr overrides package pairwise_distance parse_ir parse_schema parse_type_comment pca_lowrank pdist
      per_channel_affine per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric
      permute_copy pinverse pixel_shuffle pixel_unshuffle poisson poisson_nll_loss polar polygamma positive prelu profiler
      profiler_allow_cudagraph_cupti_lazy_reinit_cuda12 put q_per_channel_axis q_per_channel_scales q_per_channel_zero_points
      q_scale q_zero_point qint32 qint8 qr qscheme quantization quantize_per_channel quantize_per_tensor
      quantize_per_tensor_dynamic quantized_batch_norm quantized_gru quantized_gru_cell quantized_lstm quantized_lstm_cell
      quantized_max_pool1d quantized_max_pool2d quantized_max_pool3d quantized_rnn_relu_cell quantized_rnn_tanh_cell quint2x4
      quint4x2 quint8 rad2deg_ range real reciprocal_ relu_ renorm resize_as_ resize_as_sparse_ resolve_conj resolve_neg
      rms_norm rnn_relu rnn_relu_cell rnn_tanh rnn_tanh_cell rot90 round_ row_indices_copy row_stack rrelu rrelu_ rsqrt_ rsub
      saddmm scalar_tensor scatter_reduce segment_reduce select_copy select_scatter selu selu_ serialization
      set_anomaly_enabled set_autocast_cache_enabled set_autocast_cpu_dtype set_autocast_cpu_enabled set_autocast_dtype
      set_autocast_enabled set_autocast_gpu_dtype set_autocast_ipu_dtype set_autocast_ipu_enabled set_autocast_xla_dtype
      set_autocast_xla_enabled set_deterministic_debug_mode set_flush_denormal set_num_interop_threads set_warn_always sgn
      sigmoid_ signbit sin_ sinc sinc_ sinh_ slice_copy slice_inverse slice_scatter slogdet smm solve sparse sparse_bsc
      sparse_bsc_tensor sparse_bsr sparse_bsr_tensor sparse_compressed_tensor sparse_coo sparse_coo_tensor sparse_csc
      sparse_csc_tensor sparse_csr sparse_csr_tensor special split_copy split_with_sizes split_with_sizes_copy spmm sqrt_
      square_ squeeze_copy sspaddmm stft storage svd svd_lowrank sym_constrain_range sym_constrain_range_for_size sym_float
      sym_fresh_size sym_int sym_ite sym_max sym_min sym_not sym_sqrt sym_sum symeig t_copy take_along_dim tan_ tanh_
      tensor_split tensordot testing thread_safe_generator threshold threshold_ to_dlpack torch_version transpose_copy trapz
      triangular_solve triplet_margin_loss trunc_ uint1 uint16 uint2 uint3 uint32 uint4 uint5 uint6 uint64 uint7 unbind_copy
      unfold_copy unify_type_list unique_consecutive unravel_index unsafe_chunk unsafe_split unsafe_split_with_sizes
      unsqueeze_copy values_copy vander view_as_complex view_as_complex_copy view_as_real view_as_real_copy view_copy vmap
      vsplit wait while_loop windows xlogy xlogy_ xpu zero_
      """),
    "torch.Tensor": words(
      """
      H addbmm addbmm_ addmm_ addmv addmv_ addr addr_ adjoint aminmax angle arccosh arccosh_ arcsinh arcsinh_ arctan2_ arctanh
      arctanh_ argwhere as_strided_ as_strided_scatter as_subclass atan2_ baddbmm baddbmm_ bfloat16 bitwise_left_shift
      bitwise_left_shift_ bitwise_not_ bitwise_right_shift bitwise_right_shift_ broadcast_to cauchy_ ccol_indices cdouble
      cfloat chalf cholesky cholesky_inverse cholesky_solve clamp_max_ clamp_min_ col_indices conj conj_physical
      conj_physical_ const_data_ptr copysign copysign_ crow_indices cummax cummin cumprod_ cumsum_ deg2rad_ dense_dim
      dequantize diag_embed diagflat diagonal_scatter digamma digamma_ dim_order divide_ dsplit eig eq_ erfinv erfinv_
      fill_diagonal_ float_power float_power_ frac_ frexp gcd gcd_ ge_ geometric_ geqrf get_device grad_dtype greater_
      greater_equal_ gt_ half hardshrink hash_tensor heaviside_ histogram hsplit hypot_ i0 i0_ igamma igamma_ igammac igammac_
      imag index index_add index_copy index_fill index_put index_put_ index_reduce index_reduce_ indices int_repr ipu
      is_coalesced is_cpu is_distributed is_ipu is_maia is_meta is_mkldnn is_mps is_mtia is_neg is_nested is_quantized
      is_same_size is_set_to is_signed is_sparse_csr is_vulkan is_xla is_xpu isneginf isposinf isreal istft kron layout lcm
      lcm_ ldexp ldexp_ le_ lerp_ less_ less_equal_ lgamma lgamma_ log_normal_ logaddexp logaddexp2 logcumsumexp logdet
      logical_and_ logical_not_ logical_or_ logical_xor_ logit logit_ lstsq lt_ lu lu_solve mH map2_ map_ masked_scatter
      masked_scatter_ matrix_exp matrix_power mode module_load msort mtia mvlgamma mvlgamma_ name nan_to_num_ nanmedian
      nanquantile narrow_copy ne_ new_empty_strided nextafter nextafter_ nonzero_static not_equal_ orgqr ormqr pinverse
      polygamma polygamma_ positive prelu put put_ q_per_channel_axis q_per_channel_scales q_per_channel_zero_points q_scale
      q_zero_point qr qscheme rad2deg_ real record_stream register_post_accumulate_grad_hook reinforce renorm renorm_ resize
      resize_ resize_as resize_as_ resize_as_sparse_ rot90 row_indices scatter_reduce scatter_reduce_ select_scatter set_ sgn
      sgn_ signbit sinc sinc_ slice_inverse slice_scatter slogdet smm solve sparse_dim sparse_mask sparse_resize_
      sparse_resize_and_clear_ split_with_sizes sspaddmm stft storage storage_type sum_to_size svd swapaxes_ swapdims_ symeig
      t_ take_along_dim tensor_split to_dense to_mkldnn to_padded_tensor to_sparse to_sparse_bsc to_sparse_bsr to_sparse_coo
      to_sparse_csc to_sparse_csr transpose_ triangular_solve tril_ triu_ unique_consecutive unsafe_chunk unsafe_split
      unsafe_split_with_sizes untyped_storage values volatile vsplit xlogy xlogy_ xpu
      """),
    "torch.autograd": words(
      """
      DeviceType Mapping NestedIOFunction ProfilerActivity ProfilerConfig ProfilerEvent ProfilerState SavedTensor anomaly_mode
      enforce_grad_layout_policy forward_ad function grad_mode gradcheck gradgradcheck graph handle_torch_function
      has_torch_function is_multithreading_enabled is_tensor_like is_view_replay_enabled kineto_available profiler
      profiler_legacy profiler_util set_multithreading_enabled variable
      """),
    "torch.cuda": words(
      """
      AcceleratorError BFloat16Storage BFloat16Tensor BoolStorage BoolTensor ByteStorage ByteTensor CUDAGraph
      CUDAPluggableAllocator CharStorage CharTensor ComplexDoubleStorage ComplexFloatStorage CudaError DEVICE_REQUIREMENT
      DeferredCudaCallError Device DoubleStorage DoubleTensor Event ExternalStream FloatStorage FloatTensor GreenContext
      HalfStorage HalfTensor IntStorage IntTensor LongStorage LongTensor MemPool NewType OutOfMemoryError
      PYTORCH_RELEASES_CODE_CC ShortStorage ShortTensor Stream StreamContext amp caching_allocator_alloc
      caching_allocator_delete caching_allocator_disabled caching_allocator_enable can_device_access_peer
      change_current_allocator check_error clock_rate cudaStatus cudart current_blas_handle current_solver_handle
      current_stream default_generators default_stream device device_memory_used device_of gds get_allocator_backend
      get_arch_list get_device_capability get_device_properties get_gencode_flags get_per_process_memory_fraction
      get_rng_state get_rng_state_all get_stream_from_external get_sync_debug_mode graph graph_pool_handle graphs
      green_contexts has_half has_magma host_memory_stats host_memory_stats_as_nested_dict init initial_seed ipc_collect
      is_bf16_supported is_current_stream_capturing is_tf32_supported jiterator list_gpu_processes make_graphed_callables
      max_memory_allocated max_memory_cached max_memory_reserved mem_get_info memory memory_allocated memory_cached
      memory_reserved memory_snapshot memory_stats memory_stats_as_nested_dict memory_summary memory_usage nccl nvtx
      power_draw profiler random reset_accumulated_host_memory_stats reset_accumulated_memory_stats reset_max_memory_allocated
      reset_max_memory_cached reset_peak_host_memory_stats reset_peak_memory_stats seed seed_all
      set_per_process_memory_fraction set_rng_state set_rng_state_all set_stream set_sync_debug_mode sparse stream streams
      temperature tunable use_mem_pool utilization
      """),
    "torch.linalg": words(
      """
      LinAlgError cholesky_ex common_notes cond diagonal eig eigh eigvals eigvalsh householder_product inv_ex ldl_factor
      ldl_factor_ex ldl_solve lstsq lu lu_factor lu_factor_ex lu_solve matrix_exp matrix_norm matrix_rank pinv qr slogdet
      solve_ex solve_triangular svd svdvals tensorinv tensorsolve vander vecdot
      """),
    "torch.nn": words(
      """
      AdaptiveAvgPool3d AdaptiveLogSoftmaxWithLoss AdaptiveMaxPool1d AdaptiveMaxPool3d AvgPool3d Buffer CTCLoss ChannelShuffle
      CircularPad1d CircularPad2d CircularPad3d ConstantPad1d ConstantPad2d ConstantPad3d Container Conv3d ConvTranspose3d
      CrossMapLRN2d DataParallel FeatureAlphaDropout Fold FractionalMaxPool2d FractionalMaxPool3d InstanceNorm3d LPPool1d
      LPPool2d LPPool3d LazyBatchNorm1d LazyBatchNorm2d LazyBatchNorm3d LazyConv1d LazyConv2d LazyConv3d LazyConvTranspose1d
      LazyConvTranspose2d LazyConvTranspose3d LazyInstanceNorm1d LazyInstanceNorm2d LazyInstanceNorm3d LazyLinear
      LinearCrossEntropyLoss LinearCrossEntropyOptions LocalResponseNorm MaxPool3d MaxUnpool1d MaxUnpool2d MaxUnpool3d
      MultiLabelMarginLoss MultiLabelSoftMarginLoss NLLLoss2d PixelShuffle PixelUnshuffle RReLU ReflectionPad1d
      ReflectionPad3d ReplicationPad1d ReplicationPad3d Softmax2d SyncBatchNorm TripletMarginWithDistanceLoss
      UninitializedBuffer UninitializedParameter UpsamplingBilinear2d UpsamplingNearest2d ZeroPad1d ZeroPad3d attention
      common_types factory_kwargs intrinsic parallel qat quantizable quantized
      """),
    "torch.nn.functional": words(
      """
      BroadcastingList1 BroadcastingList2 BroadcastingList3 DType GRID_SAMPLE_INTERPOLATION_MODES GRID_SAMPLE_PADDING_MODES
      ScalingType SwizzleType adaptive_avg_pool3d adaptive_max_pool1d adaptive_max_pool1d_with_indices
      adaptive_max_pool2d_with_indices adaptive_max_pool3d adaptive_max_pool3d_with_indices affine_grid assert_int_or_pair
      avg_pool3d bilinear boolean_dispatch celu_ channel_shuffle conv3d conv_tbc conv_transpose3d ctc_loss dataclasses elu_
      embedding_bag feature_alpha_dropout fold fractional_max_pool2d fractional_max_pool2d_with_indices fractional_max_pool3d
      fractional_max_pool3d_with_indices grid_sample grouped_mm handle_torch_function hardtanh_ has_torch_function
      has_torch_function_unary has_torch_function_variadic leaky_relu_ linear_cross_entropy local_response_norm lp_pool1d
      lp_pool2d lp_pool3d max_pool1d_with_indices max_pool2d_with_indices max_pool3d max_pool3d_with_indices max_unpool1d
      max_unpool2d max_unpool3d multi_head_attention_forward multilabel_margin_loss multilabel_soft_margin_loss
      native_channel_shuffle pdist pixel_shuffle pixel_unshuffle relu_ reproducibility_notes rrelu rrelu_ scaled_grouped_mm
      scaled_mm selu_ sparse_support_notes tf32_notes threshold_ triplet_margin_with_distance_loss upsample upsample_bilinear
      upsample_nearest
      """),
    "torch.optim": words(
      """
      ASGD Adafactor LBFGS Muon RAdam SparseAdam swa_utils swap_in_optimizer_params_and_state
      """),
    "torch.optim.lr_scheduler": words(
      """
      ChainedScheduler CyclicLR EPOCH_DEPRECATION_WARNING Optimizer Self SupportsFloat Tensor TypedDict inf override ref
      """),
    "torch.utils.data": words(
      """
      ChainDataset DFIterDataPipe DataChunk DistributedSampler IterDataPipe MapDataPipe StackDataset argument_validation
      dataloader datapipes dataset distributed functional_datapipe graph graph_settings guaranteed_datapipes_determinism
      non_deterministic runtime_validation runtime_validation_disabled sampler
      """),
  ]
}
