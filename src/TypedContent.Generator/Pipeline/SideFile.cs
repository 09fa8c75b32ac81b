using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents the text of a file that is no article, such as a list of redirects.</summary>
/// <param name="Kind">The use of the file.</param>
/// <param name="Path">The path of the file.</param>
/// <param name="Text">The text; empty if it can't be read.</param>
/// <param name="Problem">The problem of a file that can't be read; otherwise, null.</param>
internal sealed record SideFile(ContentFileKind Kind, string Path, string Text, Problem? Problem)
{
    /// <summary>Reads a file.</summary>
    public static SideFile Read(ContentFile file, CancellationToken cancellation)
    {
        var read = SourceDecoder.Decode(file.Text.GetText(cancellation));
        var problem = read.Invalid is { } place ? UnreadableFile.NotText(place).In(file.Text.Path) : null;
        return new SideFile(file.Kind, file.Text.Path, read.Text, problem);
    }
}
