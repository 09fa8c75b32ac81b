namespace TypedContent.Shared;

/// <summary>Defines the file by which the watcher of articles tells a program that its packs can't be replaced.</summary>
internal static class LiveTextFile
{
    /// <summary>The name of the file beside the packs, which exists while the members of articles are others than those of the program.</summary>
    internal const string ChangedMembers = "members.changed";
}
