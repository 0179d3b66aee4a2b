/// The header fields of a response, in their order, found without regard to case.
public struct HTTPHeaders: Hashable, Sendable {
  public struct Field: Hashable, Sendable {
    /// As it was sent; HTTP/2 sends names in lower case.
    public var name: String
    /// Without the white space around it. Bytes that are no UTF-8 became U+FFFD.
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public var fields: [Field]

  public init(_ fields: [Field] = []) {
    self.fields = fields
  }

  /// The value of the last field of this name: a server that repeats a field which stands once means that one
  /// (Fetch Standard, "extract a MIME type").
  public subscript(name: String) -> String? {
    fields.last { $0.name.lowercased() == name.lowercased() }?.value
  }
}
