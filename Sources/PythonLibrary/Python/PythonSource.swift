/// The library modules that are written in Python and compiled by our own interpreter when they are imported.
enum PythonSource {
  static func text(of module: String) -> String? {
    switch module {
    case "__future__": futureModule
    case "_async_abc": asyncAbcModule
    case "_deque": dequeModule
    case "_enum_checks": enumChecksModule
    case "_enum_flags": enumFlagsModule
    case "_enum_namespace": enumNamespaceModule
    case "_signature": signatureModule
    case "_singledispatch": singledispatchModule
    case "_timeformat": timeFormatModule
    case "_typing_aliases": typingAliasesModule
    case "_typing_functions": typingFunctionsModule
    case "_typing_protocols": typingProtocolsModule
    case "_typing_records": typingRecordsModule
    case "_typing_streams": typingStreamsModule
    case "_user_collections": userCollectionsModule
    case "abc": abcModule
    case "argparse": argparseModule
    case "array": arrayModule
    case "bisect": bisectModule
    case "collections": collectionsModule
    case "collections.abc": collectionsABCModule
    case "contextlib": contextlibModule
    case "copy": copyModule
    case "csv": csvModule
    case "dataclasses": dataclassesModule
    case "datetime": datetimeModule
    case "decimal": decimalModule
    case "difflib": difflibModule
    case "enum": enumModule
    case "fnmatch": fnmatchModule
    case "fractions": fractionsModule
    case "functools": functoolsModule
    case "glob": globModule
    case "hashlib": hashlibModule
    case "heapq": heapqModule
    case "inspect": inspectModule
    case "io": ioModule
    case "itertools": itertoolsModule
    case "json": jsonModule
    case "keyword": keywordModule
    case "numbers": numbersModule
    case "operator": operatorModule
    case "pathlib": pathlibModule
    case "pickle": pickleModule
    case "pprint": pprintModule
    case "random": randomModule
    case "shutil": shutilModule
    case "statistics": statisticsModule
    case "string": stringModule
    case "struct": structModule
    case "textwrap": textwrapModule
    case "traceback": tracebackModule
    case "types": typesModule
    case "typing": typingModule
    case "unittest": unittestModule
    case "warnings": warningsModule
    default: nil
    }
  }
}
