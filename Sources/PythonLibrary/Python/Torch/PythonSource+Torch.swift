extension PythonSource {
  /// The modules of torch that are written in Python.
  static func torch(_ module: String) -> String? {
    switch module {
    case "_torch_autocast": torchAutocastModule
    case "_torch_files": torchFilesModule
    case "_torch_grad_modes": torchGradModesModule
    case "_torch_limits": torchLimitsModule
    case "_torch_elements": torchElementsModule
    case "_torch_methods": torchMethodsModule
    case "_torch_images": torchImagesModule
    case "_torch_losses": torchLossFunctionsModule
    case "_torch_optimisers": torchRareOptimisersModule
    case "_torch_drawing": torchDrawingModule
    case "_torch_rare_distributions": torchRareDistributionsModule
    case "_torch_shapes": torchShapesModule
    case "_torch_workers": torchWorkersModule
    case "_torch_tensors": torchTensorsModule
    case "torch": torchModule
    case "torch.accelerator": torchAcceleratorModule
    case "torch.amp": torchAmpModule
    case "torch.autograd": torchAutogradModule
    case "torch.autograd.functional": torchAutogradFunctionalModule
    case "torch.autograd.graph": torchGraphModule
    case "torch.backends": torchBackendsModule
    case "torch.cuda": torchCudaModule
    case "torch.cuda.amp": torchCudaAmpModule
    case "torch.distributions": torchDistributionsModule
    case "torch.distributions.constraints": torchDistributionConstraintsModule
    case "torch.distributions.divergence": torchDivergenceModule
    case "torch.distributions.kinds": torchDistributionKindsModule
    case "torch.distributions.kl": torchDivergenceNamesModule
    case "torch.distributions.bernoulli", "torch.distributions.categorical", "torch.distributions.distribution",
      "torch.distributions.exponential", "torch.distributions.geometric", "torch.distributions.independent",
      "torch.distributions.laplace", "torch.distributions.log_normal", "torch.distributions.multivariate_normal",
      "torch.distributions.normal", "torch.distributions.one_hot_categorical", "torch.distributions.poisson",
      "torch.distributions.uniform":
      torchDistributionNamesModule
    case "torch.distributions.beta", "torch.distributions.binomial", "torch.distributions.cauchy", "torch.distributions.chi2",
      "torch.distributions.dirichlet", "torch.distributions.gamma", "torch.distributions.gumbel", "torch.distributions.half_cauchy",
      "torch.distributions.half_normal", "torch.distributions.mixture_same_family", "torch.distributions.multinomial",
      "torch.distributions.negative_binomial", "torch.distributions.studentT":
      torchRareDistributionNamesModule
    case "torch.functional": torchOldFunctionalModule
    case "torch.linalg": torchLinalgModule
    case "torch.nn": torchNetworksModule
    case "torch.nn.functional": torchFunctionalModule
    case "torch.nn.init": torchInitModule
    case "torch.nn.modules": torchUtilsModule
    case "torch.nn.modules.activation": torchActivationsModule
    case "torch.nn.modules.batchnorm", "torch.nn.modules.channelshuffle", "torch.nn.modules.distance", "torch.nn.modules.flatten",
      "torch.nn.modules.fold", "torch.nn.modules.instancenorm", "torch.nn.modules.padding", "torch.nn.modules.pixelshuffle",
      "torch.nn.modules.pooling", "torch.nn.modules.sparse", "torch.nn.modules.upsampling":
      torchLayerNamesModule
    case "torch.nn.modules.container": torchContainersModule
    case "torch.nn.modules.conv": torchConvolutionModule
    case "torch.nn.modules.dropout": torchDropoutModule
    case "torch.nn.modules.lazy": torchLazyLayersModule
    case "torch.nn.modules.linear": torchLinearModule
    case "torch.nn.modules.loss": torchLossesModule
    case "torch.nn.modules.module": torchModuleModule
    case "torch.nn.modules.normalization": torchNormalisationModule
    case "torch.nn.modules.rnn": torchRecurrentModule
    case "torch.nn.modules.transformer": torchTransformerModule
    case "torch.nn.parameter": torchParameterModule
    case "torch.nn.utils": torchNetworkUtilsModule
    case "_torch_old_norms": torchOldNormsModule
    case "torch.nn.utils.parametrizations": torchParametrisationsModule
    case "torch.nn.utils.parametrize": torchParametriseModule
    case "torch.nn.utils.prune": torchPruningModule
    case "torch.optim.swa_utils": torchWeightAveragesModule
    case "torch.nn.utils.rnn": torchSequencesModule
    case "torch.optim": torchOptimModule
    case "torch.optim.lr_scheduler": torchSchedulersModule
    case "torch.serialization": torchSerializationModule
    case "torch.special": torchSpecialModule
    case "torch.random": torchRandomModule
    case "torch.utils": torchUtilsModule
    case "torch.utils.data": torchDataModule
    case "torch.utils.data.dataloader", "torch.utils.data.dataset", "torch.utils.data.sampler": torchDataNamesModule
    case "torch.version": torchVersionModule
    default: nil
    }
  }
}
