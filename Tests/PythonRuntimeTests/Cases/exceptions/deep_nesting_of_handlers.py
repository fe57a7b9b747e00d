def f(kind):
    log = []
    try:
        try:
            try:
                log.append("body")
                if kind:
                    raise kind("x")
            except KeyError:
                log.append("key")
                raise ValueError("from key")
            except IndexError:
                log.append("index")
            else:
                log.append("else1")
            finally:
                log.append("fin1")
        except ValueError as e:
            log.append(f"value {e}")
            try:
                raise OSError("inner")
            except OSError:
                log.append("os")
            finally:
                log.append("fin inner")
        finally:
            log.append("fin2")
        log.append("after")
    except Exception as e:
        log.append(f"outer {type(e).__name__}")
    else:
        log.append("outer else")
    return log


for kind in (None, KeyError, IndexError, ValueError, TypeError):
    print(kind.__name__ if kind else None, f(kind))
