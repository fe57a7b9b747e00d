import t
import cv2
