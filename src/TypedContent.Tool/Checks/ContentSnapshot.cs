using TypedContent.Compiler.Text;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Checks;

/// <summary>Represents a content set that differs from the files on the disk.</summary>
/// <param name="Project">The project, with the files of the content set.</param>
/// <param name="Texts">The texts of files that differ, by their paths.</param>
/// <param name="Renamed">The paths of renamed files in the content set, by their paths on the disk.</param>
internal sealed record ContentSnapshot(ContentProject Project, IReadOnlyDictionary<string, FileText> Texts, IReadOnlyDictionary<string, string> Renamed);
