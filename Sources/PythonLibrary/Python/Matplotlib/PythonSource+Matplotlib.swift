extension PythonSource {
  /// The modules of matplotlib; what draws is `Plotting`.
  static func matplotlib(_ module: String) -> String? {
    switch module {
    case "matplotlib": matplotlibModule
    case "matplotlib._axes3d": matplotlibAxes3dModule
    case "matplotlib._axes_areas": matplotlibAxesAreasModule
    case "matplotlib._axes_data": matplotlibAxesDataModule
    case "matplotlib._axes_events": matplotlibAxesEventsModule
    case "matplotlib._axes_fields": matplotlibAxesFieldsModule
    case "matplotlib._axes_hexagons": matplotlibAxesHexagonsModule
    case "matplotlib._axes_limits": matplotlibAxesLimitsModule
    case "matplotlib._axes_more": matplotlibAxesMoreModule
    case "matplotlib._axes_polar": matplotlibAxesPolarModule
    case "matplotlib._axes_triangles": matplotlibAxesTrianglesModule
    case "matplotlib._axes_words": matplotlibAxesWordsModule
    case "matplotlib._choices": matplotlibChoicesModule
    case "matplotlib._colour_names": matplotlibColourNamesModule
    case "matplotlib._constrained_layout": matplotlibConstrainedLayoutModule
    case "matplotlib._contour_labels": matplotlibContourLabelsModule
    case "matplotlib._cycler": matplotlibCyclerModule
    case "matplotlib._style_library": matplotlibStyleLibraryModule
    case "matplotlib._tight_layout": matplotlibTightLayoutModule
    case "matplotlib.artist": matplotlibArtistModule
    case "matplotlib.axes": matplotlibAxesModule
    case "matplotlib.axis": matplotlibAxisModule
    case "matplotlib.cm": matplotlibCmModule
    case "matplotlib.collections": matplotlibCollectionsModule
    case "matplotlib.colorbar": matplotlibColorbarModule
    case "matplotlib.colors": matplotlibColorsModule
    case "matplotlib.container": matplotlibContainerModule
    case "matplotlib.contour": matplotlibContourModule
    case "matplotlib.dates": matplotlibDatesModule
    case "matplotlib.figure": matplotlibFigureModule
    case "matplotlib.gridspec": matplotlibGridspecModule
    case "matplotlib.image": matplotlibImageModule
    case "matplotlib.layout_engine": matplotlibLayoutEngineModule
    case "matplotlib.legend": matplotlibLegendModule
    case "matplotlib.lines": matplotlibLinesModule
    case "matplotlib.markers": matplotlibMarkersModule
    case "matplotlib.patches": matplotlibPatchesModule
    case "matplotlib.path": matplotlibPathModule
    case "matplotlib.pyplot": matplotlibPyplotModule
    case "matplotlib.quiver": matplotlibQuiverModule
    case "matplotlib.rcsetup": matplotlibRcsetupModule
    case "matplotlib.streamplot": matplotlibStreamplotModule
    case "matplotlib.style": matplotlibStyleModule
    case "matplotlib.text": matplotlibTextModule
    case "matplotlib.ticker": matplotlibTickerModule
    case "matplotlib.transforms": matplotlibTransformsModule
    case "matplotlib.tri": matplotlibTriModule
    case "mpl_toolkits": matplotlibToolkitsModule
    case "mpl_toolkits.mplot3d", "mpl_toolkits.mplot3d.axes3d": matplotlibSpaceModule
    default: nil
    }
  }
}
