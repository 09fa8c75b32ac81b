namespace TypedContent.LanguageServer.Workspaces;

/// <summary>Represents the reason that a project can't be read, or a request can't be answered. Its message is for users.</summary>
public sealed class WorkspaceException : Exception
{
    /// <summary>Initializes an exception.</summary>
    public WorkspaceException()
    {
    }

    /// <summary>Initializes an exception with a message.</summary>
    public WorkspaceException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception with a message and its cause.</summary>
    public WorkspaceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
