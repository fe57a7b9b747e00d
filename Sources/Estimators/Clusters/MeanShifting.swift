/// Every seed goes to the mean of the samples around it until it hardly moves.
package struct MeanShifting {
  package private(set) var means: [Double] = []
  package private(set) var neighbors: [Int] = []
  package private(set) var steps: [Int] = []

  package init?(_ samples: Samples, seeds: Samples, radius: Double, mostSteps: Int, goesOn: @escaping (Double) -> Bool) {
    var pulse = Pulse(goesOn)
    let width = samples.features
    let limit = radius * radius
    let mean = Room(2 * width, filledWith: 0.0)
    let sum = mean.start + width
    for seed in 0..<seeds.count {
      mean.start.update(from: seeds[seed], count: width)
      var (steps, found) = (0, 0)
      while true {
        if !pulse.beat(Double(samples.count) * Double(width + 2)) { return nil }
        found = 0
        sum.update(repeating: 0, count: width)
        for sample in 0..<samples.count where Distance.euclidean.rank(mean.start, samples[sample], width) <= limit {
          found += 1
          for feature in 0..<width { sum[feature] += samples[sample][feature] }
        }
        if found == 0 { break }
        var moved = 0.0
        for feature in 0..<width {
          let next = sum[feature] / Double(found)
          moved += (next - mean.start[feature]) * (next - mean.start[feature])
          mean.start[feature] = next
        }
        if moved.squareRoot() <= 1e-3 * radius || steps == mostSteps { break }
        steps += 1
      }
      means += UnsafeBufferPointer(start: mean.start, count: width)
      neighbors.append(found)
      self.steps.append(steps)
    }
  }
}
