namespace TypedContent.Package.Tests.Edits;

/// <summary>Represents a kind of edit.</summary>
/// <param name="Name">The name of the kind.</param>
/// <param name="Apply">Edits a project. It can also build it.</param>
internal sealed record Edit(string Name, Func<EditedProject, Task> Apply)
{
    /// <summary>Initializes an edit that doesn't build.</summary>
    public Edit(string name, Action<EditedProject> apply)
        : this(name, project =>
        {
            apply(project);
            return Task.CompletedTask;
        })
    {
    }
}
