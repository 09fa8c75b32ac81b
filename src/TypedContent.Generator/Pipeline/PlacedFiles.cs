using System.Collections.Immutable;
using TypedContent.Compiler.Settings;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents the files of a content set, with the options that their layout is part of.</summary>
/// <param name="Options">The options of the project, with the layout of the files.</param>
/// <param name="Files">The files, without articles that the project leaves out.</param>
internal sealed record PlacedFiles(ContentOptions Options, ImmutableArray<ContentFile> Files);
