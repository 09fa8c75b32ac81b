namespace TypedContent.Tool.Git;

/// <summary>Represents a file that a working tree has in another way than a commit.</summary>
/// <param name="OldPath">The full path of the file in the commit; null if the commit doesn't have it.</param>
/// <param name="NewPath">The full path of the file in the working tree; null if it is deleted.</param>
/// <param name="OldBlob">The name of the object with the contents in the commit; null if the commit doesn't have the file.</param>
internal sealed record GitChange(string? OldPath, string? NewPath, string? OldBlob);
