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
      GradScaler Gradient Graph GraphExecutorState HalfStorage IODescriptor InferredType IntStorage IntType
      InterfaceType JITException ListType LiteScriptModule LockingLogger LoggerBase LongStorage ModuleDict Node NoneType
      NoopLogger NumberType OperatorInfo OptionalType OutOfMemoryError PRIVATE_OPS ParameterDict PyObjectType PyTorchFileReader
      PyTorchFileWriter QInt32Storage QInt8Storage QUInt2x4Storage QUInt4x2Storage QUInt8Storage RRefType SUM ScriptClass
      ScriptClassFunction ScriptDict ScriptDictIterator ScriptDictKeyIterator ScriptFunction ScriptList ScriptListIterator
      ScriptMethod ScriptModule ScriptModuleSerializer ScriptObject ScriptObjectProperty SerializationStorageContext
      ShortStorage StaticModule Storage StorageBase Stream StreamObjType StringType SymBool SymBoolType SymFloat SymInt
      SymIntType Tag TensorType ThroughputBenchmark TracingState TupleType Type TypedStorage USE_GLOBAL_DEPS
      USE_RTLD_GLOBAL_WITH_LIBTORCH UnionType UntypedStorage Use Value adaptive_max_pool1d affine_grid_generator
      alias_copy alpha_dropout_ ao arccosh arccosh_ arcsinh arcsinh_ arctanh arctanh_ are_deterministic_algorithms_enabled
      as_strided_ as_strided_copy as_strided_scatter autocast_decrement_nesting autocast_increment_nesting bartlett_window
      batch_norm batch_norm_backward_elemt batch_norm_backward_reduce batch_norm_elemt batch_norm_gather_stats
      batch_norm_gather_stats_with_counts batch_norm_stats batch_norm_update_stats binary_cross_entropy_with_logits binomial bit
      bits16 bits1x8 bits2x4 bits4x2 bits8 blackman_window ccol_indices_copy cdouble cfloat chain_matmul chalf channels_last
      channels_last_3d choose_qparams_optimized clamp_max_ clamp_min_ classes classproperty clear_autocast_cache
      col_indices_copy compiled_with_cxx11_abi compiler complex complex128 complex32 complex64 cond conj_physical
      conj_physical_ constant_pad_nd conv_tbc convolution cpp crow_indices_copy ctc_loss cudnn_affine_grid_generator
      cudnn_batch_norm cudnn_convolution cudnn_convolution_add_relu cudnn_convolution_relu cudnn_convolution_transpose
      cudnn_grid_sampler cudnn_is_acceptable deg2rad_ dequantize detach_copy diagonal_copy distributed dropout_ dsmm eig
      embedding_bag embedding_renorm_ empty_permuted empty_quantized empty_strided expand_copy export
      fake_quantize_per_channel_affine fake_quantize_per_tensor_affine fbgemm_linear_fp16_weight
      fbgemm_linear_fp16_weight_fp32_activation fbgemm_linear_int8_weight fbgemm_linear_int8_weight_fp32_activation
      fbgemm_linear_quantize_weight fbgemm_pack_gemm_matrix_fp16 fbgemm_pack_quantized_matrix feature_alpha_dropout_
      feature_dropout feature_dropout_ fft fill float4_e2m1fn_x2 float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz
      float8_e8m0fnu fork frac_ frexp frobenius_norm from_dlpack from_file frombuffer func fused_moving_avg_obs_fake_quant
      futures fx geqrf get_autocast_gpu_dtype get_autocast_ipu_dtype get_autocast_xla_dtype
      get_deterministic_debug_mode get_device get_device_module get_file_path get_num_interop_threads grid_sampler
      grid_sampler_2d grid_sampler_3d gru gru_cell hamming_window hann_window has_lapack has_mkl has_openmp has_spectral
      hash_tensor histogramdd hsmm hspmm hub i0_ igamma igammac import_ir_module import_ir_module_from_buffer
      index_reduce indices_copy init_num_threads int1 int2 int3 int4 int5 int6 int7 int_repr is_anomaly_check_nan_enabled
      is_anomaly_enabled is_autocast_cache_enabled is_autocast_ipu_enabled is_autocast_xla_enabled is_conj
      is_deterministic_algorithms_warn_only_enabled is_distributed is_inference is_neg
      is_vulkan_available is_warn_always_enabled istft jagged jit kaiser_window kl_div layout ldexp_ legacy_contiguous_format
      library lobpcg lstm lstm_cell lstsq lu lu_solve lu_unpack masked matrix_rank max_pool1d_with_indices memory_format
      merge_type_from_type_comment miopen_batch_norm miopen_convolution miopen_convolution_add_relu miopen_convolution_relu
      miopen_convolution_transpose miopen_ctc_loss miopen_depthwise_convolution miopen_rnn mkldnn_adaptive_avg_pool2d
      mkldnn_convolution mkldnn_linear_backward_weights mkldnn_max_pool2d mkldnn_max_pool3d mkldnn_rnn_layer monitor mps
      mtia multiprocessing mvlgamma nan_to_num_ native_batch_norm native_channel_shuffle native_dropout
      native_group_norm native_layer_norm native_norm nested newaxis norm_except_dim nuclear_norm ops
      orgqr ormqr overrides package parse_ir parse_schema parse_type_comment pca_lowrank pdist per_channel_affine
      per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric permute_copy poisson polar
      prepare_multiprocessing_environment profiler profiler_allow_cudagraph_cupti_lazy_reinit_cuda12 q_per_channel_axis
      q_per_channel_scales q_per_channel_zero_points q_scale q_zero_point qint32 qint8 qscheme quantization quantize_per_channel
      quantize_per_tensor quantize_per_tensor_dynamic quantized_batch_norm quantized_gru quantized_gru_cell quantized_lstm
      quantized_lstm_cell quantized_max_pool1d quantized_max_pool2d quantized_max_pool3d quantized_rnn_relu_cell
      quantized_rnn_tanh_cell quasirandom quint2x4 quint4x2 quint8 rad2deg_ resize_as_ resize_as_sparse_ resolve_conj
      resolve_neg return_types rnn_relu rnn_relu_cell rnn_tanh rnn_tanh_cell row_indices_copy row_stack rrelu_ saddmm
      segment_reduce select_copy set_anomaly_enabled set_autocast_cache_enabled set_autocast_cpu_dtype set_autocast_cpu_enabled
      set_autocast_dtype set_autocast_enabled set_autocast_gpu_dtype set_autocast_ipu_dtype set_autocast_ipu_enabled
      set_autocast_xla_dtype set_autocast_xla_enabled set_deterministic_debug_mode set_flush_denormal set_num_interop_threads
      set_warn_always signal slice_copy slice_inverse smm solve sparse sparse_bsc sparse_bsc_tensor sparse_bsr sparse_bsr_tensor
      sparse_compressed_tensor sparse_coo sparse_coo_tensor sparse_csc sparse_csc_tensor sparse_csr sparse_csr_tensor split_copy
      split_with_sizes_copy spmm squeeze_copy sspaddmm stft storage svd_lowrank sym_constrain_range
      sym_constrain_range_for_size sym_float sym_fresh_size sym_int sym_ite sym_max sym_min sym_not sym_sqrt sym_sum symeig
      t_copy testing thread_safe_generator threshold_ to_dlpack torch_version transpose_copy triangular_solve
      triplet_margin_loss uint1 uint16 uint2 uint3 uint32 uint4 uint5 uint6 uint64 uint7 unbind_copy unfold_copy unify_type_list
      unsafe_chunk unsafe_split unsafe_split_with_sizes unsqueeze_copy values_copy view_as_complex view_as_complex_copy
      view_as_real view_as_real_copy view_copy vmap wait while_loop windows xpu
      """),
    "torch.Tensor": words(
      """
      addmm_ as_strided_ as_strided_scatter
      as_subclass bitwise_not_ cauchy_ ccol_indices cdouble cfloat chalf col_indices
      conj_physical_ const_data_ptr crow_indices dense_dim dequantize dim_order
      eig frexp geometric_ geqrf grad_dtype hardshrink hash_tensor
      heaviside_ histogram i0 i0_ igamma igamma_ igammac igammac_ index index_reduce index_reduce_ indices int_repr
      ipu is_coalesced is_maia is_mtia
      is_set_to istft layout
      log_normal_ lstsq lu lu_solve map2_ map_ module_load mtia
      mvlgamma mvlgamma_ name new_empty_strided nextafter_ orgqr
      ormqr polygamma_ prelu q_per_channel_axis q_per_channel_scales q_per_channel_zero_points q_scale q_zero_point
      qscheme record_stream reinforce resize resize_ resize_as resize_as_ resize_as_sparse_ row_indices set_
      slice_inverse smm solve sparse_dim sparse_mask sparse_resize_ sparse_resize_and_clear_ sspaddmm stft
      storage storage_type swapaxes_ swapdims_ symeig t_ to_dense to_mkldnn to_padded_tensor to_sparse to_sparse_bsc
      to_sparse_bsr to_sparse_coo to_sparse_csc to_sparse_csr transpose_ triangular_solve unsafe_chunk unsafe_split
      unsafe_split_with_sizes untyped_storage values volatile xpu
      """),
    "torch.functional": words(
      """
      chain_matmul istft lu pca_lowrank stft svd_lowrank
      """),
    "torch.autograd": words(
      """
      DeviceType NestedIOFunction ProfilerActivity ProfilerConfig ProfilerEvent ProfilerState SavedTensor anomaly_mode
      enforce_grad_layout_policy forward_ad function grad_mode gradgradcheck handle_torch_function has_torch_function
      is_multithreading_enabled is_tensor_like is_view_replay_enabled kineto_available profiler profiler_legacy profiler_util
      set_multithreading_enabled variable
      """),
    "torch.autograd.functional": words(
      """
      fwAD
      """),
    "torch.autograd.graph": words(
      """
      GradientEdge MutableMapping RemovableHandle TorchDispatchMode Variable WeakKeyDictionary WeakValueDictionary
      allow_mutation_on_saved_tensors contextvars disable_saved_tensors_hooks get_gradient_edge increment_version log logging
      region_activation_memory_budget register_multi_grad_hook save_on_cpu saved_tensors_hooks
      set_override_stale_capture_stream set_warn_on_accumulate_grad_stream_mismatch
      """),
    "torch.backends": words(
      """
      cpu cusparselt kleidiai m mha miopen nnpack opt_einsum python_native quantized
      """),
    "torch.cuda": words(
      """
      AcceleratorError BFloat16Storage BoolStorage BoolTensor ByteStorage ByteTensor CUDAGraph
      CUDAPluggableAllocator CharStorage CharTensor ComplexDoubleStorage ComplexFloatStorage CudaError DEVICE_REQUIREMENT
      DeferredCudaCallError Device DoubleStorage DoubleTensor Event ExternalStream FloatStorage FloatTensor GreenContext
      HalfStorage IntStorage IntTensor LongStorage LongTensor MemPool OutOfMemoryError PYTORCH_RELEASES_CODE_CC
      ShortStorage ShortTensor Stream StreamContext caching_allocator_alloc caching_allocator_delete caching_allocator_disabled
      caching_allocator_enable can_device_access_peer change_current_allocator check_error classproperty clock_rate cudaStatus
      cudart current_blas_handle current_solver_handle current_stream default_generators default_stream device
      device_memory_used device_of gds get_allocator_backend get_arch_list get_device_capability get_device_properties
      get_gencode_flags get_per_process_memory_fraction get_rng_state get_rng_state_all get_stream_from_external
      get_sync_debug_mode graph graph_pool_handle graphs green_contexts has_half has_magma host_memory_stats
      host_memory_stats_as_nested_dict init initial_seed ipc_collect is_current_stream_capturing is_tf32_supported jiterator
      list_gpu_processes make_graphed_callables max_memory_allocated max_memory_cached max_memory_reserved mem_get_info memory
      memory_allocated memory_cached memory_reserved memory_snapshot memory_stats memory_stats_as_nested_dict memory_summary
      memory_usage nccl nvtx power_draw profiler random reset_accumulated_host_memory_stats reset_accumulated_memory_stats
      reset_max_memory_allocated reset_max_memory_cached reset_peak_host_memory_stats reset_peak_memory_stats seed seed_all
      set_per_process_memory_fraction set_rng_state set_rng_state_all set_stream set_sync_debug_mode sparse stream streams
      temperature traceback tunable use_mem_pool utilization
      """),
    "torch.distributions": words(
      """
      AbsTransform AffineTransform CatTransform ComposeTransform ContinuousBernoulli
      CorrCholeskyTransform CumulativeDistributionTransform ExpTransform ExponentialFamily FisherSnedecor
      GeneralizedPareto IndependentTransform InverseGamma Kumaraswamy LKJCholesky LogisticNormal
      LowRankMultivariateNormal LowerCholeskyTransform
      OneHotCategoricalStraightThrough Pareto PositiveDefiniteTransform PowerTransform RelaxedBernoulli
      RelaxedOneHotCategorical ReshapeTransform SigmoidTransform SoftmaxTransform SoftplusTransform StackTransform
      StickBreakingTransform TanhTransform Transform TransformedDistribution VonMises Weibull Wishart biject_to
         constraint_registry continuous_bernoulli distribution exp_family fishersnedecor
      generalized_pareto identity_transform inverse_gamma kumaraswamy lkj_cholesky
      logistic_normal lowrank_multivariate_normal pareto relaxed_bernoulli
      relaxed_categorical transform_to transformed_distribution transforms utils von_mises weibull wishart
      """),
    "torch.linalg": words(
      """
      common_notes eig eigvals householder_product ldl_factor ldl_factor_ex ldl_solve lu_factor_ex lu_solve solve_ex tensorinv
      tensorsolve
      """),
    "torch.nn": words(
      """
      AdaptiveLogSoftmaxWithLoss Buffer CTCLoss Container CrossMapLRN2d DataParallel FractionalMaxPool2d FractionalMaxPool3d
      LPPool3d LazyInstanceNorm1d LazyInstanceNorm2d LazyInstanceNorm3d LinearCrossEntropyLoss LinearCrossEntropyOptions MaxUnpool3d NLLLoss2d SyncBatchNorm UninitializedBuffer
      UninitializedParameter attention common_types factory_kwargs grad intrinsic parallel qat quantizable quantized
      """),
    "torch.nn.functional": words(
      """
      BroadcastingList1 BroadcastingList2 BroadcastingList3 DType GRID_SAMPLE_INTERPOLATION_MODES GRID_SAMPLE_PADDING_MODES
      ScalingType SwizzleType adaptive_max_pool1d_with_indices adaptive_max_pool2d_with_indices
      adaptive_max_pool3d_with_indices assert_int_or_pair boolean_dispatch conv_tbc ctc_loss fractional_max_pool2d
      fractional_max_pool2d_with_indices fractional_max_pool3d fractional_max_pool3d_with_indices grad grouped_mm
      handle_torch_function has_torch_function has_torch_function_unary has_torch_function_variadic linear_cross_entropy
      lp_pool3d max_pool1d_with_indices max_pool2d_with_indices max_pool3d_with_indices max_unpool3d
      multi_head_attention_forward native_channel_shuffle pdist reproducibility_notes scaled_grouped_mm scaled_mm
      sparse_support_notes tf32_notes upsample_bilinear upsample_nearest
      """),
    "torch.nn.init": words(
      """
      Tensor
      """),
    "torch.nn.parameter": words(
      """
      OrderedDict UninitializedBuffer UninitializedTensorMixin is_lazy
      """),
    "torch.nn.utils": words(
      """
      clip_grad clip_grad_norm clip_grads_with_norm_ convert_conv2d_weight_memory_format convert_conv3d_weight_memory_format
      convert_parameters fuse_conv_bn_eval fuse_conv_bn_weights fuse_linear_bn_eval fuse_linear_bn_weights fusion
      get_total_norm init memory_format skip_init stateless
      """),
    "torch.nn.utils.rnn": words(
      """
      PackedSequence_ bind copy_method_params
      """),
    "torch.optim": words(
      """
      Adafactor Muon SparseAdam swap_in_optimizer_params_and_state
      """),
    "torch.optim.lr_scheduler": words(
      """
      Optimizer Tensor
      """),
    "torch.random": words(
      """
      fork_rng thread_safe_generator
      """),
    "torch.special": words(
      """
      Tensor airy_ai bessel_j0 bessel_j1 bessel_y0 bessel_y1 chebyshev_polynomial_t chebyshev_polynomial_u
      chebyshev_polynomial_v chebyshev_polynomial_w common_args erfcx gammainc gammaincc hermite_polynomial_h
      hermite_polynomial_he i0 i0e i1 i1e laguerre_polynomial_l legendre_polynomial_p log_ndtr modified_bessel_i0
      modified_bessel_i1 modified_bessel_k0 modified_bessel_k1 multi_dim_common scaled_modified_bessel_k0
      scaled_modified_bessel_k1 shifted_chebyshev_polynomial_t shifted_chebyshev_polynomial_u shifted_chebyshev_polynomial_v
      shifted_chebyshev_polynomial_w spherical_bessel_j0 zeta
      """),
    "torch.utils": words(
      """
      ThroughputBenchmark backcompat backend_registration checkpoint cmake_prefix_path collect_env copyreg cpp_backtrace
      deterministic dlpack generate_methods_for_privateuse1_backend get_cpp_backtrace hooks rename_privateuse1_backend
      set_module swap_tensors throughput_benchmark weak weakref
      """),
    "torch.utils.data": words(
      """
      DFIterDataPipe DataChunk DistributedSampler IterDataPipe MapDataPipe argument_validation dataloader datapipes dataset
      distributed functional_datapipe graph graph_settings guaranteed_datapipes_determinism non_deterministic
      runtime_validation runtime_validation_disabled sampler
      """),
  ]
}
