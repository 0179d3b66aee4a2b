extension FetchResponse {
  /// The response with its content coding undone, for one that was kept as it came.
  ///
  /// - Throws: `contentCoding`, `truncatedBody` or `bodyTooLarge`.
  package func decoded(maximumBytes: Int) throws(FetchError) -> FetchResponse {
    do throws(FetchError.Cause) {
      var response = self
      response.body = try ContentCoding.decoded(body, headers: headers, maximumBytes: maximumBytes)
      return response
    } catch {
      throw FetchError(error, address: url)
    }
  }
}
