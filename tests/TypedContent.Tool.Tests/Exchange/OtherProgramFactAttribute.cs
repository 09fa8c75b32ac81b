namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Marks a test that runs a program of translators. It is skipped where the program isn't installed.</summary>
/// <param name="path">The path of a file of the program, in the folder of the test project if it is relative.</param>
/// <param name="package">The package that has it.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OtherProgramFactAttribute(string path, string package) : FactAttribute
{
    /// <summary>Gets the path of a file of the program.</summary>
    public string Path { get; } = System.IO.Path.Combine(RepositoryFolder.Under("tests", "TypedContent.Tool.Tests"), path);

    /// <summary>Gets the package that has it.</summary>
    public string Package { get; } = package;

    /// <inheritdoc/>
    public override string? Skip
    {
        get => File.Exists(Path) ? base.Skip : $"'{Path}' isn't installed; it is in the package {Package}.";
        set => base.Skip = value;
    }
}
