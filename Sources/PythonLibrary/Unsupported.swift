/// What exists in the world of Python and not in Lectern: an error about it says so instead of calling it unknown.
enum Unsupported {
  static func has(_ module: String) -> Bool {
    modules.contains(module) || sklearnModules.contains(module) || matplotlibModules.contains(module)
  }

  /// Names that modules of the standard library have in CPython 3.11 and not here.
  static func has(_ name: String, in module: String) -> Bool {
    (names[module] ?? torchNames[module] ?? sklearnNames[module] ?? matplotlibNames[module])?.contains(name) ?? false
  }

  /// Modules of the standard library, modules inside packages of it, and libraries that lessons use.
  private static let modules = words(
    """
    aifc asynchat asyncio asyncore audioop bdb bz2 cProfile cgi cgitb chunk cmd code codecs
    codeop compileall concurrent configparser contextvars crypt ctypes curses dbm dis distutils
    email encodings errno faulthandler fcntl filecmp fileinput ftplib getopt getpass gettext grp gzip
    hmac http imaplib imghdr imp ipaddress linecache locale lzma mailbox mailcap marshal mimetypes mmap
    modulefinder multiprocessing netrc nntplib opcode optparse pdb pickletools pipes pkgutil plistlib
    poplib profile pstats pty pwd py_compile pyclbr pydoc pyexpat quopri readline reprlib resource
    rlcompleter runpy sched secrets select selectors shelve shlex signal site smtpd smtplib sndhdr socket
    socketserver sqlite3 ssl stat stringprep subprocess sunau symtable sysconfig syslog tabnanny tarfile telnetlib
    tempfile termios threading tkinter token tokenize tomllib trace tracemalloc tty turtle urllib uu
    uuid venv wave weakref webbrowser wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo

    importlib.abc importlib.machinery importlib.metadata importlib.resources html.entities html.parser json.decoder json.encoder json.scanner json.tool logging.config logging.handlers
    unittest.async_case unittest.loader unittest.main unittest.mock unittest.runner unittest.signals
    unittest.suite unittest.util

    IPython.core.magic IPython.core.pylabtools IPython.utils graphviz.dot tqdm.asyncio tqdm.contrib.concurrent tqdm.contrib.itertools
    tqdm.contrib.logging tqdm.gui tqdm.keras tqdm.rich

    numpy.core numpy.ctypeslib numpy.dtypes numpy.f2py numpy.ma numpy.matlib
    numpy.polynomial.hermite numpy.polynomial.hermite_e numpy.polynomial.laguerre numpy.rec

    torch.distributed torch.export torch.fft torch.func torch.fx torch.hub torch.jit torch.mps
    torch.multiprocessing torch.nn.parallel torch.onnx torch.profiler torch.quantization
    torch.sparse torch.utils.checkpoint torch.utils.tensorboard

    accelerate aiohttp altair anthropic arviz astropy attr attrs autograd bitarray bokeh bs4
    cachetools celery click cupy cv2 cvxpy d2l dask datasets deap diffusers django docx dotenv einops
    evaluate faiss fastai fastapi fastprogress flask flax folium funcy gensim geopandas gmpy2 google
    gym gymnasium h5py haiku httpx huggingface_hub hypothesis imageio imblearn ipywidgets jax joblib
    jsonschema jupyter keras kivy kornia langchain librosa lightgbm lightning lmfit lxml marshmallow
    mip mlflow mmh3 more_itertools mpmath mypy nbformat neo4j networkx nltk notebook numba numexpr
    onnx onnxruntime openai openpyxl optax optuna ortools pandas patsy pgmpy PIL pkg_resources plotly
    polars prettytable psutil psycopg2 pulp pyarrow pycuda pydantic pydot pygame pygments pylab pymc pymc3 pymongo
    pyparsing pyrsistent pyspark pytest pytorch_lightning pytz qiskit ray regex requests rich scikitplot scipy
    seaborn selenium sentence_transformers setuptools shap shapely six skfuzzy skimage sklearn snowballstemmer
    sortedcontainers soundfile spacy sqlalchemy starlette statsmodels streamlit sympy tabulate tensorboard
    tensorboardX tensorflow tensorflow_datasets tensorflow_hub tensorflow_probability termcolor textblob theano
    tiktoken timm tokenizers toml toolz torchaudio torchinfo torchmetrics torchsummary torchtext torchvision
    torchviz tornado transformers treelib trio typer typing_extensions ujson umap wandb websockets wordcloud
    xarray xgboost xlrd xlsxwriter yaml yfinance
    """)

  private static let names: [String: Set<String>] = [
    "ast": words(
      """
      AST Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign AugLoad
      AugStore Await BinOp BitAnd BitOr BitXor BoolOp Break Bytes Call ClassDef Compare Constant Continue
      Del Delete Dict DictComp Div Ellipsis Eq ExceptHandler Expr Expression ExtSlice FloorDiv For
      FormattedValue FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp Import ImportFrom In
      Index Interactive Invert Is IsNot JoinedStr LShift Lambda List ListComp Load Lt LtE MatMult Match
      MatchAs MatchClass MatchMapping MatchOr MatchSequence MatchSingleton MatchStar MatchValue Mod Module
      Mult Name NameConstant NamedExpr NodeTransformer NodeVisitor Nonlocal Not NotEq NotIn Num Or Param
      Pass Pow PyCF_ALLOW_TOP_LEVEL_AWAIT PyCF_ONLY_AST PyCF_TYPE_COMMENTS RShift Raise Return Set SetComp
      Slice Starred Store Str Sub Subscript Suite Try TryStar Tuple TypeIgnore UAdd USub UnaryOp While
      With Yield YieldFrom alias arg arguments boolop cmpop comprehension copy_location dump excepthandler
      expr expr_context fix_missing_locations get_docstring get_source_segment increment_lineno
      iter_child_nodes iter_fields keyword main match_case mod operator parse pattern slice stmt
      type_ignore unaryop unparse walk withitem
      """),
    "binascii": words(
      """
      a2b_qp a2b_uu b2a_qp b2a_uu crc_hqx
      """),
    "builtins": words(
      """
      aiter anext
      """),
    "calendar": words(
      """
      HTMLCalendar LocaleHTMLCalendar LocaleTextCalendar different_locale format formatstring main
      """),
    "contextlib": words(
      """
      AbstractAsyncContextManager AsyncContextDecorator AsyncExitStack aclosing asynccontextmanager
      """),
    "csv": words(
      """
      Sniffer
      """),
    "datetime": words(
      """
      datetime_CAPI
      """),
    "difflib": words(
      """
      HtmlDiff diff_bytes
      """),
    "enum": words(
      """
      global_enum global_enum_repr global_flag_repr global_str pickle_by_enum_name pickle_by_global_name
      """),
    "functools": words(
      """
      get_cache_token
      """),
    "gc": words(
      """
      get_referents get_referrers is_finalized is_tracked
      """),
    "glob": words(
      """
      glob0 glob1 magic_check magic_check_bytes
      """),
    "graphviz": words(
      """
      pipe pipe_lines pipe_lines_string pipe_string render unflatten version view
      """),
    "hashlib": words(
      """
      scrypt
      """),
    "inspect": words(
      """
      Arguments Attribute BlockFinder CORO_CLOSED CORO_CREATED CORO_RUNNING CORO_SUSPENDED
      ClassFoundException EndOfBlock Traceback classify_class_attrs findsource formatannotationrelativeto
      formatargvalues getabsfile getargs getblock getcomments getcoroutinelocals getcoroutinestate
      getframeinfo getinnerframes getlineno getmembers_static getmodulename indentsize modulesbyfile trace
      walktree
      """),
    "io": words(
      """
      BufferedRWPair FileIO
      IncrementalNewlineDecoder open_code text_encoding
      """),
    "IPython": words(
      """
      Application InteractiveShell embed embed_kernel extensions extract_module_locals paths release
      start_ipython start_kernel sys_info terminal testing utils
      """),
    "IPython.core.display": words(
      """
      Audio Code DisplayHandle FileLink FileLinks GeoJSON IFrame ProgressBar ScribdDocument Video
      VimeoVideo YouTubeVideo display_javascript display_jpeg display_json display_pdf display_png
      publish_display_data update_display
      """),
    "IPython.core.interactiveshell": words(
      """
      InteractiveShell InteractiveShellABC ExecutionInfo ExecutionResult
      """),
    "IPython.display": words(
      """
      Audio Code DisplayHandle FileLink FileLinks GeoJSON IFrame ProgressBar ScribdDocument Video
      VimeoVideo YouTubeVideo display_javascript display_jpeg display_json display_pdf display_png
      publish_display_data update_display
      """),
    "logging": words(
      """
      BufferingFormatter PercentStyle PlaceHolder StrFormatStyle StringTemplateStyle currentframe
      getLogRecordFactory logMultiprocessing logProcesses logThreads setLogRecordFactory
      """),
    "numpy": words(
      """
      ScalarType   asmatrix    
       bmat  busday_count busday_offset busdaycalendar bytes_ 
      clongdouble   complex256   core  ctypeslib
        datetime64 datetime_as_string datetime_data 
      dtypes einsum_path f2py   float128   from_dlpack
        fromregex  get_include getbufsize geterrcall
      is_busday isdtype  isnat   longdouble ma matrix  memmap
      mintypecode  nested_iters
        rec recarray record require   
      sctypeDict setbufsize seterrcall timedelta64 typecodes typename
                
             void
      """),
    "numpy.polynomial": words(
      """
      Hermite HermiteE Laguerre hermite hermite_e laguerre
      """),
    "numpy.linalg": words(
      """
      tensorinv 
      """),
    "numpy.random": words(
      """
      MT19937 PCG64DXSM Philox SFC64 bit_generator get_bit_generator mtrand
      set_bit_generator
      """),
    "numpy.testing": words(
      """
      BLAS_SUPPORTS_FPE HAS_LAPACK64 HAS_REFCOUNT IS_64BIT IS_EDITABLE IS_INSTALLED IS_MUSL IS_PYPY
      IS_PYSTON IS_WASM IgnoreException KnownFailureException NOGIL_BUILD NUMPY_ROOT SkipTest TestCase
      assert_array_almost_equal_nulp assert_array_compare assert_array_max_ulp
      assert_no_gc_cycles assert_no_warnings assert_raises_regex assert_string_equal assert_warns
      break_cycles build_err_msg check_support_sve clear_and_catch_warnings decorate_methods extbuild
      jiffies measure memusage overrides print_assert_equal run_threaded rundocs runstring
      suppress_warnings tempdir temppath verbose
      """),
    "os": words(
      """
      _exit abort chmod chown chroot close closerange confstr confstr_names copy_file_range ctermid
      device_encoding dup dup2 environb eventfd eventfd_read eventfd_write execl execle execlp execlpe execv
      execve execvp execvpe fchdir fchmod fchown fdatasync fdopen fork forkpty fpathconf fstat fstatvfs fsync
      ftruncate fwalk get_blocking get_exec_path get_inheritable getegid getenvb geteuid getgid getgrouplist
      getgroups getloadavg getpgid getpgrp getpriority getrandom getresgid getresuid getsid getuid getxattr
      initgroups isatty kill killpg lchown link listxattr lockf login_tty lseek major makedev memfd_create minor
      mkfifo mknod nice open openpty path pathconf pathconf_names pidfd_open pipe pipe2 popen posix_fadvise
      posix_fallocate posix_spawn posix_spawnp pread preadv pwrite pwritev read readlink readv register_at_fork
      removexattr sched_get_priority_max sched_get_priority_min sched_getparam sched_getscheduler sched_param
      sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sched_yield sendfile
      set_blocking set_inheritable setegid seteuid setgid setgroups setpgid setpgrp setpriority setregid
      setresgid setresuid setreuid setsid setuid setxattr spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp
      spawnvpe splice statvfs statvfs_result supports_dir_fd supports_effective_ids supports_fd
      supports_follow_symlinks symlink sync sysconf sysconf_names system tcgetpgrp tcsetpgrp times times_result
      truncate ttyname umask uname uname_result utime wait wait3 wait4 waitid waitid_result waitpid
      waitstatus_to_exitcode write writev
      """),
    "os.path": words(
      """
      sameopenfile samestat
      """),
    "pathlib": words(
      """
      PureWindowsPath WindowsPath
      """),
    "pickle": words(
      """
      PickleBuffer
      """),
    "platform": words(
      """
      freedesktop_os_release java_ver libc_ver mac_ver machine node platform processor python_branch
      python_build python_compiler python_revision release system_alias uname uname_result version
      win32_edition win32_is_iot win32_ver
      """),
    "re": words(
      """
      Scanner
      """),
    "shutil": words(
      """
      ExecError ReadError RegistryError SpecialFileError chown copymode copystat disk_usage get_archive_formats
      get_unpack_formats ignore_patterns make_archive register_archive_format register_unpack_format
      unpack_archive unregister_archive_format unregister_unpack_format which
      """),
    "sys": words(
      """
      abiflags breakpointhook call_tracing get_asyncgen_hooks get_coroutine_origin_tracking_depth
      getallocatedblocks getdlopenflags path_importer_cache set_asyncgen_hooks
      set_coroutine_origin_tracking_depth setdlopenflags stdlib_module_names unraisablehook
      """),
    "time": words(
      """
      CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI
      CLOCK_THREAD_CPUTIME_ID clock_getres clock_gettime clock_gettime_ns clock_settime clock_settime_ns
      get_clock_info pthread_getcpuclockid
      """),
    "timeit": words(
      """
      main
      """),
    "tqdm": words(
      """
      TMonitor TqdmDeprecationWarning TqdmExperimentalWarning TqdmMonitorWarning
      TqdmSynchronisationWarning cli gui main tgrange tqdm_gui tqdm_pandas utils version
      """),
    "traceback": words(
      """
      clear_frames suppress
      """),
    "types": words(
      """
      AsyncGeneratorType ClassMethodDescriptorType CoroutineType FrameType GetSetDescriptorType
      MethodDescriptorType MethodWrapperType TracebackType WrapperDescriptorType coroutine
      """),
    "typing": words(
      """
      AsyncContextManager no_type_check_decorator
      """),
    "unittest": words(
      """
      BaseTestSuite IsolatedAsyncioTestCase findTestCases getTestCaseNames installHandler load_tests makeSuite
      registerResult removeHandler removeResult
      """),
  ]

  static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
