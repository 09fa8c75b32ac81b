using System.Reflection.Metadata;

namespace TypedContent.Build.Assemblies;

/// <summary>Finds the places of instructions in source files, by portable symbols.</summary>
internal sealed class SourcePlaces(MetadataReader symbols, string folder)
{
    private readonly string _folder = folder.Replace('\\', '/').TrimEnd('/') + "/";

    /// <summary>Returns the file, line, and column of an instruction; null if the symbols have none for it.</summary>
    public (string FilePath, int Line, int Column)? Of(MethodDefinitionHandle method, int offset)
    {
        SequencePoint? found = null;
        foreach (var point in symbols.GetMethodDebugInformation(method.ToDebugInformationHandle()).GetSequencePoints())
        {
            if (point.Offset <= offset)
            {
                found = point.IsHidden ? found : point;
            }
        }

        return found is { } place && !place.Document.IsNil ? (PathOf(place.Document), place.StartLine, place.StartColumn) : null;
    }

    private string PathOf(DocumentHandle document)
    {
        var path = symbols.GetString(symbols.GetDocument(document).Name).Replace('\\', '/');
        return path.StartsWith(_folder, StringComparison.Ordinal) ? path.Substring(_folder.Length) : path;
    }
}
