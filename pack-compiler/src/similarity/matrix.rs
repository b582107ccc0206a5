/// A square matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    size: usize,
    values: Vec<f64>,
}

impl Matrix {
    /// A symmetric matrix from the values on and above its diagonal.
    pub fn symmetric(size: usize, value: impl Fn(usize, usize) -> f64) -> Self {
        let mut matrix = Self { size, values: vec![0.0; size * size] };
        for i in 0..size {
            for j in i..size {
                matrix.values[i * size + j] = value(i, j);
                matrix.values[j * size + i] = matrix.values[i * size + j];
            }
        }
        matrix
    }

    /// How many rows it has.
    pub fn size(&self) -> usize {
        self.size
    }

    /// The value at a place inside the matrix.
    pub fn get(&self, i: usize, j: usize) -> f64 {
        self.values[i * self.size + j]
    }

    /// The mean of the diagonal; 0 for an empty matrix.
    pub fn mean_diagonal(&self) -> f64 {
        let sum: f64 = (0..self.size).map(|i| self.get(i, i)).sum();
        sum / self.size.max(1) as f64
    }

    /// Every value changed alike.
    #[must_use]
    pub fn map(&self, change: impl Fn(f64) -> f64) -> Self {
        Self { size: self.size, values: self.values.iter().copied().map(change).collect() }
    }
}
