import PithCore
