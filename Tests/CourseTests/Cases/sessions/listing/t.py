from scipy import stats
