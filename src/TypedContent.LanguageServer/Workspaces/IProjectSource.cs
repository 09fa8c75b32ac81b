namespace TypedContent.LanguageServer.Workspaces;

/// <summary>Finds the projects of a workspace. The host implements it.</summary>
public interface IProjectSource
{
    /// <summary>Returns the projects with content sets in a folder, in the folders in it, and, if there are none, in the nearest folder around it.</summary>
    /// <param name="folder">The full path of the folder.</param>
    IReadOnlyList<IContentProject> Find(string folder);
}

/// <summary>Represents a project with a content set. The host implements it.</summary>
public interface IContentProject
{
    /// <summary>Gets the full path of the project file, or of the settings file.</summary>
    string Path { get; }

    /// <summary>Returns the content set as it is on the disk.</summary>
    /// <param name="changed">The files to read again; null for all.</param>
    /// <exception cref="WorkspaceException">The project or a file can't be read.</exception>
    ProjectContent Read(IReadOnlyCollection<string>? changed);

    /// <summary>Determines whether a file may be one of the content set, so that the project is read again when it appears.</summary>
    /// <param name="path">The full path of the file.</param>
    bool MayHave(string path);

    /// <summary>Returns the text of a file on the disk; null if there is none that can be read, such as a pipe.</summary>
    /// <param name="path">The full path of the file.</param>
    string? ReadFile(string path);

    /// <summary>Waits until files change. Returns their paths; null if all must be read again, or the wait is canceled.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    IReadOnlyCollection<string>? WaitForChange(CancellationToken cancellation);
}
