extension Unsupported {
  /// The modules of matplotlib 3.11; those that Lectern has are found before this is asked.
  static let matplotlibModules: Set<String> = words(
    """
    matplotlib.animation matplotlib.artist matplotlib.axes matplotlib.axis matplotlib.backends matplotlib.backends.backend_agg
    matplotlib.backends.backend_pdf matplotlib.backends.backend_svg matplotlib.bezier matplotlib.category matplotlib.cbook matplotlib.cm
    matplotlib.collections matplotlib.colorbar matplotlib.colorizer matplotlib.colors matplotlib.container matplotlib.contour
    matplotlib.dates matplotlib.dviread matplotlib.figure matplotlib.font_manager matplotlib.ft2font matplotlib.gridspec
    matplotlib.hatch matplotlib.image matplotlib.inset matplotlib.layout_engine matplotlib.legend matplotlib.legend_handler
    matplotlib.lines matplotlib.markers matplotlib.mathtext matplotlib.mlab matplotlib.offsetbox matplotlib.patches matplotlib.path
    matplotlib.patheffects matplotlib.projections matplotlib.projections.geo matplotlib.projections.polar matplotlib.pylab
    matplotlib.pyplot matplotlib.quiver matplotlib.rcsetup matplotlib.sankey matplotlib.scale matplotlib.spines matplotlib.stackplot
    matplotlib.streamplot matplotlib.style matplotlib.style.core matplotlib.table matplotlib.testing matplotlib.tests
    matplotlib.texmanager matplotlib.text matplotlib.textpath matplotlib.ticker matplotlib.transforms matplotlib.tri matplotlib.typing
    matplotlib.units matplotlib.widgets matplotlib_inline mpl_toolkits.axes_grid1 mpl_toolkits.axes_grid1.anchored_artists
    mpl_toolkits.axes_grid1.axes_divider mpl_toolkits.axes_grid1.axes_grid mpl_toolkits.axes_grid1.axes_rgb
    mpl_toolkits.axes_grid1.axes_size mpl_toolkits.axes_grid1.inset_locator mpl_toolkits.axes_grid1.mpl_axes
    mpl_toolkits.axes_grid1.parasite_axes mpl_toolkits.axisartist mpl_toolkits.axisartist.angle_helper
    mpl_toolkits.axisartist.axes_divider mpl_toolkits.axisartist.axis_artist mpl_toolkits.axisartist.axisline_style
    mpl_toolkits.axisartist.axislines mpl_toolkits.axisartist.floating_axes mpl_toolkits.axisartist.grid_finder
    mpl_toolkits.axisartist.grid_helper_curvelinear mpl_toolkits.axisartist.parasite_axes mpl_toolkits.basemap mpl_toolkits.mplot3d
    mpl_toolkits.mplot3d.art3d mpl_toolkits.mplot3d.axes3d mpl_toolkits.mplot3d.axis3d mpl_toolkits.mplot3d.proj3d
    """)

  /// Names of matplotlib 3.11 by module and class that Lectern does not have.
  static let matplotlibNames: [String: Set<String>] = [
    "matplotlib": words(
      """
      ExecutableNotFoundError MatplotlibDeprecationWarning backend_bases backend_managers backend_tools backends bezier bivar_colormaps
      category cbook color_sequences colorizer contour dates defaultParams dviread font_manager ft2font get_cachedir get_configdir
      get_data_path hatch inset layout_engine legend_handler mathtext matplotlib_fname mlab multivar_colormaps offsetbox projections
      quiver rc_file rc_file_defaults rc_params rc_params_from_file sanitize_sequence scale sphinxext spines stackplot streamplot table
      testing texmanager textpath ticker tri units validate_backend widgets
      """),
    "matplotlib.artist": words(
      """
      ArtistInspector Bbox BboxBase IdentityTransform Path Transform TransformedBbox TransformedPatchPath TransformedPath
      allow_rasterization cbook get kwdoc mpl
      """),
    "matplotlib.artist.Artist": words(
      """
      add_callback axes contains convert_xunits convert_yunits draw figure findobj format_cursor_data get_agg_filter get_animated
      get_children get_clip_box get_clip_path get_cursor_data get_gid get_in_layout get_mouseover get_path_effects get_picker
      get_rasterized get_sketch_params get_snap get_tightbbox get_transformed_clip_path_and_affine get_url get_window_extent have_units
      mouseover pchanged pick pickable properties remove_callback set_agg_filter set_figure set_mouseover set_sketch_params stale
      sticky_edges update_from
      """),
    "matplotlib.axes": words(
      """
      Subplot SubplotBase subplot_class_factory
      """),
    "matplotlib.axes.Axes": words(
      """
      ArtistList acorr add_child_axes add_container add_table angle_spectrum apply_aspect artists axison barbs broken_barh bxp callbacks
      can_pan can_zoom child_axes clipbox cohere contains_point csd dataLim drag_pan draw_artist ecdf end_pan eventplot fmt_xdata
      fmt_ydata format_coord format_xdata format_ydata get_adjustable get_anchor get_autoscale_on get_autoscalex_on get_autoscaley_on
      get_axes_locator get_axisbelow get_box_aspect get_data_ratio get_default_bbox_extra_artists get_fc get_forward_navigation_events
      get_frame_on get_gridspec get_images get_navigate get_navigate_mode get_rasterization_zorder get_shared_x_axes get_shared_y_axes
      get_subplotspec get_xaxis_text1_transform get_xaxis_text2_transform get_xgridlines get_xinverted get_xmajorticklabels get_xmargin
      get_xminorticklabels get_xticklines get_yaxis_text1_transform get_yaxis_text2_transform get_ygridlines get_yinverted
      get_ymajorticklabels get_ymargin get_yminorticklabels get_yticklines grouped_bar hexbin ignore_existing_data_limits in_axes
      indicate_inset indicate_inset_zoom inset_axes magnitude_spectrum pcolorfast phase_spectrum pie_label psd redraw_in_frame
      reset_position secondary_xaxis secondary_yaxis set_autoscale_on set_autoscalex_on set_autoscaley_on set_axes_locator set_fc
      set_forward_navigation_events set_navigate set_navigate_mode set_rasterization_zorder set_subplotspec set_xinverted set_yinverted
      sharex sharey specgram stackplot stairs stale_callback start_pan streamplot table tables titleOffsetTrans transLimits transScale
      tricontour tricontourf tripcolor triplot update_datalim use_sticky_edges viewLim violin violinplot xaxis_date xcorr yaxis_date
      """),
    "matplotlib.axis": words(
      """
      GRIDLINE_INTERPOLATION_STEPS NullLocator Tick Ticker XAxis XTick YAxis YTick cbook martist mcolors mlines mpl mscale mtext mticker
      mtransforms munits
      """),
    "matplotlib.axis.Axis": words(
      """
      OFFSETTEXTPAD add_callback axes axis_date contains convert_units convert_xunits convert_yunits converter draw figure findobj
      format_cursor_data get_agg_filter get_alpha get_animated get_children get_clip_box get_clip_on get_clip_path get_converter
      get_cursor_data get_data_interval get_figure get_gid get_gridlines get_in_layout get_inverted get_label_position
      get_major_formatter get_major_locator get_major_ticks get_majorticklabels get_majorticklines get_minor_formatter get_minor_locator
      get_minor_ticks get_minorticklabels get_minorticklines get_minorticklocs get_minpos get_mouseover get_offset_text get_path_effects
      get_picker get_pickradius get_rasterized get_remove_overlapping_locs get_sketch_params get_snap get_tick_padding get_tick_params
      get_tick_space get_ticklines get_ticks_direction get_tightbbox get_transform get_transformed_clip_path_and_affine get_units
      get_url get_view_interval get_window_extent get_zorder have_units isDefault_majfmt isDefault_majloc isDefault_minfmt
      isDefault_minloc is_transform_set limit_range_for_scale majorTicks minorTicks minorticks_off minorticks_on mouseover pchanged pick
      pickable pickradius properties remove remove_callback remove_overlapping_locs reset_ticks set set_agg_filter set_alpha
      set_animated set_clip_box set_clip_on set_clip_path set_converter set_data_interval set_default_intervals set_figure set_gid
      set_in_layout set_label set_mouseover set_path_effects set_picker set_pickradius set_rasterized set_remove_overlapping_locs
      set_sketch_params set_snap set_transform set_units set_url set_view_interval set_zorder stale sticky_edges update update_from
      update_units zorder
      """),
    "matplotlib.cm": words(
      """
      berlin berlin_r bivar_cmaps cmaps_listed colors datad managua managua_r mpl multivar_cmaps okabe_ito okabe_ito_r vanimo vanimo_r
      """),
    "matplotlib.cm.ColormapRegistry": words(
      """
      get items keys unregister values
      """),
    "matplotlib.collections": words(
      """
      AsteriskPolygonCollection CapStyle CircleCollection EllipseCollection EventCollection FillBetweenPolyCollection JoinStyle
      PatchCollection PolyQuadMesh RegularPolyCollection StarPolygonCollection TriMesh artist cbook mcolorizer mcolors mhatch mlines
      mpath mpl transforms
      """),
    "matplotlib.collections.Collection": words(
      """
      cmap colorbar colorizer get_aa get_antialiased get_antialiaseds get_capstyle get_dashes get_datalim get_ec get_edgecolors get_fc
      get_fill get_hatch get_hatch_linewidth get_hatchcolor get_joinstyle get_linestyle get_linestyles get_linewidths get_ls get_lw
      get_offset_transform get_offsets get_paths get_pickradius get_transOffset get_transforms get_urls norm set_aa set_antialiaseds
      set_dashes set_ec set_fc set_hatch_linewidth set_hatchcolor set_linestyles set_linewidths set_ls set_lw set_offset_transform
      set_offsets set_paths set_pickradius set_transOffset set_urls update_scalarmappable
      """),
    "matplotlib.collections.LineCollection": words(
      """
      get_gapcolor set_gapcolor set_verts
      """),
    "matplotlib.collections.PolyCollection": words(
      """
      get_sizes set_sizes set_verts_and_codes
      """),
    "matplotlib.collections.QuadMesh": words(
      """
      get_coordinates
      """),
    "matplotlib.colorbar": words(
      """
      ColorbarBase cbook collections colors contour make_axes_gridspec martist mcolorizer mpatches mpath mpl mspines mtransforms ticker
      """),
    "matplotlib.colorbar.Colorbar": words(
      """
      add_lines drag_pan formatter locator long_axis minorformatter minorlocator minorticks_off minorticks_on n_rasterize update_normal
      """),
    "matplotlib.colors": words(
      """
      AsinhNorm BivarColormap BivarColormapFromImage CenteredNorm ColorConverter ColorSequenceRegistry FuncNorm LightSource MultiNorm
      MultivarColormap Norm PowerNorm SegmentedBivarColormap SymLogNorm TwoSlopeNorm XKCD_COLORS cbook cnames colorConverter
      from_levels_and_colors get_named_colors_mapping hexColorPattern hsv_to_rgb make_norm_from_scale mpl rgb_to_hsv same_color scale
      """),
    "matplotlib.colors.Colormap": words(
      """
      get_bad get_over get_under is_gray set_extremes with_alpha
      """),
    "matplotlib.colors.LinearSegmentedColormap": words(
      """
      set_gamma
      """),
    "matplotlib.colors.ListedColormap": words(
      """
      monochrome
      """),
    "matplotlib.colors.Normalize": words(
      """
      clip n_components process_value vmax vmin
      """),
    "matplotlib.container": words(
      """
      Artist ErrorbarContainer PieContainer StemContainer cbook
      """),
    "matplotlib.container.BarContainer": words(
      """
      bottoms position_centers tops
      """),
    "matplotlib.container.Container": words(
      """
      add_callback pchanged remove_callback
      """),
    "matplotlib.contour": words(
      """
      ContourLabeler Line2D MouseButton Path QuadContourSet Text artist cbook cm font_manager mcoll mcolors mpatches mpl mtransforms
      ticker
      """),
    "matplotlib.contour.ContourSet": words(
      """
      add_label add_label_near allkinds alpha clabel cmap colorbar colorizer find_nearest_contour get_aa get_antialiased
      get_antialiaseds get_capstyle get_dashes get_datalim get_ec get_edgecolor get_edgecolors get_facecolor get_facecolors get_fc
      get_fill get_hatch get_hatch_linewidth get_hatchcolor get_joinstyle get_linestyle get_linestyles get_linewidth get_ls get_lw
      get_offset_transform get_offsets get_paths get_pickradius get_text get_transOffset get_transforms get_urls labels linestyles
      locate_label norm pop_label print_label set_aa set_antialiaseds set_capstyle set_color set_dashes set_ec set_edgecolor
      set_edgecolors set_facecolor set_facecolors set_fc set_hatch set_hatch_linewidth set_hatchcolor set_joinstyle set_linestyle
      set_linestyles set_linewidth set_linewidths set_ls set_lw set_offset_transform set_offsets set_paths set_pickradius
      set_transOffset set_urls too_close update_scalarmappable
      """),
    "matplotlib.figure": words(
      """
      Affine2D BboxTransformTo ConstrainedLayoutEngine DrawEvent FigureBase FigureCanvasBase LayoutEngine MouseButton NonGuiException
      PlaceHolderLayoutEngine Rectangle SubFigure SubplotParams TightLayoutEngine TransformedBbox allow_rasterization backend_bases cbar
      cbook figaspect mimage mlegend mpl projections
      """),
    "matplotlib.figure.Figure": words(
      """
      add_axobserver add_subfigure align_labels align_titles align_xlabels align_ylabels artists bbox bbox_inches clipbox draw_artist
      figbbox figimage frameon get_constrained_layout get_constrained_layout_pads get_default_bbox_extra_artists get_edgecolor
      get_frameon get_layout_engine get_linewidth get_supxlabel get_supylabel get_tight_layout ginput images lines patches set_canvas
      set_constrained_layout_pads set_frameon stale_callback subfigs subfigures subplot_mosaic suppressComposite texts transSubfigure
      waitforbuttonpress
      """),
    "matplotlib.gridspec": words(
      """
      Bbox GridSpecBase SubplotParams mpl
      """),
    "matplotlib.gridspec.GridSpec": words(
      """
      get_geometry get_grid_positions get_height_ratios get_subplot_params get_width_ratios locally_modified_subplot_params ncols
      new_subplotspec nrows set_height_ratios set_width_ratios subplots tight_layout
      """),
    "matplotlib.gridspec.GridSpecFromSubplotSpec": words(
      """
      get_topmost_subplotspec
      """),
    "matplotlib.gridspec.SubplotSpec": words(
      """
      get_geometry get_position get_topmost_subplotspec num2
      """),
    "matplotlib.image": words(
      """
      Affine2D BESSEL BICUBIC BILINEAR BLACKMAN Bbox BboxBase BboxImage BboxTransform BboxTransformTo CATROM FigureCanvasBase
      FigureImage GAUSSIAN HAMMING HANNING HERMITE IdentityTransform KAISER LANCZOS MITCHELL NEAREST NonUniformImage PcolorImage QUADRIC
      SINC SPLINE16 SPLINE36 TransformedBbox calculate_rms_and_diff cbook composite_images interpolations_names martist mcolorizer
      mcolors mpl pil_to_array resample thumbnail
      """),
    "matplotlib.image.AxesImage": words(
      """
      can_composite cmap colorbar colorizer get_filternorm get_filterrad get_interpolation get_interpolation_stage get_resample
      get_shape make_image norm set_filternorm set_filterrad set_interpolation_stage set_resample write_png
      """),
    "matplotlib.legend": words(
      """
      AnchoredOffsetbox BarContainer Bbox BboxBase BboxTransformFrom BboxTransformTo CircleCollection Collection DraggableLegend
      DraggableOffsetBox DrawingArea ErrorbarContainer FancyBboxPatch FontProperties HPacker Line2D LineCollection Patch PatchCollection
      PathCollection PolyCollection Rectangle RegularPolyCollection Shadow StemContainer StepPatch TextArea TransformedBbox VPacker
      allow_rasterization cbook colors legend_handler mpl offsetbox silent_list
      """),
    "matplotlib.legend.Legend": words(
      """
      codes draw_frame get_alignment get_bbox_to_anchor get_default_handler_map get_draggable get_frame_on get_legend_handler
      get_legend_handler_map set_alignment set_default_handler_map set_draggable set_ncols update_default_handler_map
      """),
    "matplotlib.lines": words(
      """
      AxLine Bbox BboxTransformTo CARETDOWN CARETDOWNBASE CARETLEFT CARETLEFTBASE CARETRIGHT CARETRIGHTBASE CARETUP CARETUPBASE CapStyle
      JoinStyle Path STEP_LOOKUP_MAP TICKDOWN TICKLEFT TICKRIGHT TICKUP TransformedPath VertexSelector allow_rasterization cbook
      drawStyles fillStyles lineMarkers lineStyles ls_mapper ls_mapper_r mcolors mpl segment_hits
      """),
    "matplotlib.lines.Line2D": words(
      """
      drawStyleKeys drawStyles fillStyles filled_markers get_aa get_antialiased get_bbox get_c get_dash_capstyle get_dash_joinstyle
      get_drawstyle get_ds get_fillstyle get_gapcolor get_ls get_lw get_markeredgewidth get_markerfacecoloralt get_markevery get_mec
      get_mew get_mfc get_mfcalt get_ms get_path get_pickradius get_solid_capstyle get_solid_joinstyle is_dashed markers pickradius
      recache recache_always set_aa set_c set_ds set_ls set_lw set_markerfacecoloralt set_mec set_mew set_mfc set_mfcalt set_ms
      set_pickradius
      """),
    "matplotlib.markers": words(
      """
      Affine2D CARETDOWN CARETDOWNBASE CARETLEFT CARETLEFTBASE CARETRIGHT CARETRIGHTBASE CARETUP CARETUPBASE CapStyle IdentityTransform
      JoinStyle TICKDOWN TICKLEFT TICKRIGHT TICKUP cbook mpl
      """),
    "matplotlib.markers.MarkerStyle": words(
      """
      filled_markers fillstyles get_alt_path get_alt_transform get_capstyle get_fillstyle get_joinstyle get_snap_threshold get_transform
      get_user_transform rotated scaled transformed
      """),
    "matplotlib.patches": words(
      """
      Annulus ArrowStyle BoxStyle CapStyle CirclePolygon ConnectionPatch ConnectionStyle JoinStyle NonIntersectingPathException Shadow
      StepPatch artist bbox_artist cbook colors draw_bbox get_cos_sin get_intersection get_parallels inside_circle make_wedged_bezier2
      mhatch mlines mpl split_bezier_intersecting_with_closedpath split_path_inout transforms
      """),
    "matplotlib.patches.Arrow": words(
      """
      set_data
      """),
    "matplotlib.patches.Ellipse": words(
      """
      angle get_angle get_co_vertices get_corners get_height get_vertices get_width height set_angle set_height set_width width
      """),
    "matplotlib.patches.FancyArrow": words(
      """
      set_data
      """),
    "matplotlib.patches.FancyArrowPatch": words(
      """
      get_arrowstyle get_connectionstyle get_mutation_aspect get_mutation_scale set_arrowstyle set_connectionstyle set_mutation_aspect
      set_mutation_scale set_patchA set_patchB
      """),
    "matplotlib.patches.FancyBboxPatch": words(
      """
      get_bbox get_boxstyle get_height get_mutation_aspect get_mutation_scale get_width get_x get_y set_bounds set_boxstyle set_height
      set_mutation_aspect set_mutation_scale set_width set_x set_y
      """),
    "matplotlib.patches.Patch": words(
      """
      contains_point contains_points fill get_aa get_antialiased get_capstyle get_data_transform get_ec get_edgegapcolor get_extents
      get_fc get_fill get_hatch get_hatch_linewidth get_hatchcolor get_joinstyle get_linestyle get_ls get_lw get_patch_transform set_aa
      set_ec set_edgegapcolor set_fc set_hatch_linewidth set_hatchcolor set_ls set_lw
      """),
    "matplotlib.patches.PathPatch": words(
      """
      set_path
      """),
    "matplotlib.patches.Polygon": words(
      """
      get_closed set_closed xy
      """),
    "matplotlib.patches.Rectangle": words(
      """
      get_angle get_bbox get_center get_corners rotation_point set_angle set_bounds
      """),
    "matplotlib.patches.Wedge": words(
      """
      set_center set_radius set_theta1 set_theta2 set_width
      """),
    "matplotlib.path": words(
      """
      BezierSegment get_path_collection_extents mpl simple_linear_interpolation
      """),
    "matplotlib.path.Path": words(
      """
      NUM_VERTICES_FOR_CODE arc circle cleaned clip_to_bbox codes contains_path copy deepcopy hatch interpolated intersects_bbox
      intersects_path iter_bezier iter_segments make_compound_path make_compound_path_from_polys readonly should_simplify
      simplify_threshold to_polygons unit_circle_righthalf unit_rectangle unit_regular_asterisk unit_regular_polygon unit_regular_star
      vertices wedge
      """),
    "matplotlib.pyplot": words(
      """
      Arrow AutoLocator AxLine BackendFilter Button Colorizer ColorizingArtist Colormap FigureBase FigureCanvasBase FigureManagerBase
      FixedFormatter FixedLocator FormatStrFormatter Formatter FuncFormatter IndexLocator LinearLocator Locator LogFormatter
      LogFormatterExponent LogFormatterMathtext LogLocator MaxNLocator MouseButton MultipleLocator NullFormatter NullLocator PolarAxes
      ScalarFormatter Slider Subplot TickHelper Widget acorr angle_spectrum backend_registry barbs cbook cohere color_sequences connect
      csd disconnect draw_all draw_if_interactive ecdf figaspect figimage findobj get get_current_fig_manager get_plot_commands
      get_scale_names ginput grouped_bar hexbin install_repl_displayhook magnitude_spectrum matplotlib mlab new_figure_manager
      phase_spectrum pie_label psd rcParamsOrig rcsetup rgrids specgram stairs subplot_mosaic subplot_tool thetagrids
      uninstall_repl_displayhook waitforbuttonpress xcorr xkcd
      """),
    "matplotlib.quiver": words(
      """
      Barbs CirclePolygon cbook martist mcollections mtext transforms
      """),
    "matplotlib.quiver.QuiverKey": words(
      """
      add_callback axes contains convert_xunits convert_yunits draw figure findobj fontproperties format_cursor_data get_agg_filter
      get_alpha get_animated get_children get_clip_box get_clip_on get_clip_path get_cursor_data get_figure get_gid get_in_layout
      get_mouseover get_path_effects get_picker get_rasterized get_sketch_params get_snap get_tightbbox get_transform
      get_transformed_clip_path_and_affine get_url get_visible get_window_extent get_zorder halign have_units is_transform_set kw
      labelcolor labelsep mouseover pchanged pick pickable pivot properties remove remove_callback set set_agg_filter set_alpha
      set_animated set_clip_box set_clip_on set_clip_path set_figure set_gid set_in_layout set_label set_mouseover set_path_effects
      set_picker set_rasterized set_sketch_params set_snap set_transform set_url set_visible set_zorder stale sticky_edges update
      update_from valign verts zorder
      """),
    "matplotlib.rcsetup": words(
      """
      CapStyle Colormap JoinStyle ValidateInStrings backend_registry cbook defaultParams is_color_like ls_mapper mpl
      parse_fontconfig_pattern validate_any validate_anylist validate_aspect validate_axisbelow validate_backend validate_bbox
      validate_bool validate_color validate_color_for_prop_cycle validate_color_or_auto validate_color_or_inherit validate_colorlist
      validate_cycler validate_dashlist validate_dpi validate_fillstyle validate_fillstylelist validate_float validate_float_or_None
      validate_floatlist validate_font_properties validate_fontsize validate_fontsize_None validate_fontsizelist validate_fontstretch
      validate_fonttype validate_fontweight validate_hatch validate_hatchlist validate_hist_bins validate_int validate_int_or_None
      validate_intlist validate_markevery validate_markeverylist validate_ps_distiller validate_sketch validate_string
      validate_string_or_None validate_stringlist validate_whiskers
      """),
    "matplotlib.style": words(
      """
      USER_LIBRARY_PATHS mpl rcParamsDefault rc_params_from_file read_style_directory reload_library update_nested_dict
      update_user_library
      """),
    "matplotlib.text": words(
      """
      Affine2D Bbox BboxBase BboxTransformTo FancyArrowPatch FancyBboxPatch FontProperties IdentityTransform OffsetFrom Rectangle
      TextPath TextToPath Transform artist cbook fontManager get_font mcolors mpl
      """),
    "matplotlib.text.Annotation": words(
      """
      anncoords draggable get_anncoords get_annotation_clip set_anncoords set_annotation_clip update_positions xyann xycoords
      """),
    "matplotlib.text.Text": words(
      """
      get_antialiased get_bbox_patch get_c get_family get_font get_font_properties get_fontfamily get_fontfeatures get_fontname
      get_fontproperties get_fontstyle get_fontvariant get_ha get_language get_linespacing get_math_fontfamily get_name get_parse_math
      get_rotation_mode get_stretch get_style get_transform_rotates_text get_unitless_position get_usetex get_va get_variant get_weight
      get_wrap set_c set_font set_fontfeatures set_fontproperties set_language set_ma set_math_fontfamily set_name set_stretch
      set_transform_rotates_text set_variant update_bbox_position_size
      """),
    "matplotlib.ticker": words(
      """
      AsinhLocator EngFormatter LogFormatterExponent LogitFormatter LogitLocator TickHelper cbook mpl mtransforms scale_range
      """),
    "matplotlib.ticker.AutoLocator": words(
      """
      default_params
      """),
    "matplotlib.ticker.FixedFormatter": words(
      """
      set_offset_string
      """),
    "matplotlib.ticker.Formatter": words(
      """
      axis create_dummy_axis fix_minus format_data format_data_short format_ticks get_offset locs set_axis set_locs
      """),
    "matplotlib.ticker.FuncFormatter": words(
      """
      set_offset_string
      """),
    "matplotlib.ticker.LinearLocator": words(
      """
      numticks
      """),
    "matplotlib.ticker.Locator": words(
      """
      MAXTICKS axis create_dummy_axis nonsingular raise_if_exceeds set_axis set_params view_limits
      """),
    "matplotlib.ticker.LogFormatter": words(
      """
      set_base set_label_minor
      """),
    "matplotlib.ticker.MaxNLocator": words(
      """
      default_params
      """),
    "matplotlib.ticker.PercentFormatter": words(
      """
      convert_to_pct format_pct symbol
      """),
    "matplotlib.ticker.ScalarFormatter": words(
      """
      format get_useLocale get_useMathText get_useOffset get_usetex orderOfMagnitude set_useLocale set_useMathText set_usetex useLocale
      useMathText useOffset usetex
      """),
    "matplotlib.transforms": words(
      """
      Affine2DBase AffineBase AffineDeltaTransform BboxBase BboxTransform BboxTransformFrom BboxTransformTo BlendedAffine2D
      BlendedGenericTransform CompositeAffine2D CompositeGenericTransform DEBUG LockableBbox Path TransformNode TransformWrapper
      TransformedBbox TransformedPatchPath TransformedPath affine_transform composite_transform_factory count_bboxes_overlapping_bbox
      interval_contains interval_contains_open nonsingular
      """),
    "matplotlib.transforms.Affine2D": words(
      """
      contains_branch contains_branch_separately contains_branch_seperately depth from_values frozen get_affine has_inverse input_dims
      invalidate is_affine is_separable output_dims pass_through set set_children set_matrix skew to_values transform_angles
      transform_bbox transform_non_affine transform_path transform_path_affine transform_path_non_affine
      """),
    "matplotlib.transforms.Bbox": words(
      """
      anchored coefs contains containsx containsy corners count_contains count_overlaps expanded frozen fully_contains fully_containsx
      fully_containsy fully_overlaps ignore intersection invalidate is_affine max min minpos minposx minposy mutated mutatedx mutatedy
      null overlaps p0 p1 padded pass_through rotated set set_children set_points shrunk shrunk_to_aspect size splitx splity transformed
      translated union update_from_data_x update_from_data_xy update_from_data_y update_from_path
      """),
    "matplotlib.transforms.ScaledTranslation": words(
      """
      contains_branch contains_branch_separately contains_branch_seperately depth frozen get_affine get_matrix has_inverse input_dims
      invalidate inverted is_affine is_separable output_dims pass_through set_children to_values transform transform_affine
      transform_angles transform_bbox transform_non_affine transform_path transform_path_affine transform_path_non_affine
      transform_point
      """),
    "matplotlib.transforms.Transform": words(
      """
      contains_branch contains_branch_separately contains_branch_seperately depth frozen get_affine get_matrix has_inverse input_dims
      invalidate is_affine is_separable output_dims pass_through set_children transform_affine transform_angles transform_bbox
      transform_non_affine transform_path transform_path_affine transform_path_non_affine
      """),
  ]
}
