// The server comes with the fetch stage.
