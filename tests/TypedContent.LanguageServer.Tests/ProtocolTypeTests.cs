using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using TypedContent.LanguageServer.Protocol;

namespace TypedContent.LanguageServer.Tests;

/// <summary>The types of the protocol have the names, and require what, npm's declaration of it says.</summary>
public sealed class ProtocolTypeTests
{
    private const string Packages = "Clients/node_modules";

    // Those whose names differ.
    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["DocumentRange"] = "Range",
        ["TextReplacement"] = "TextEdit",
        ["VersionedTextDocumentIdentifier"] = "OptionalVersionedTextDocumentIdentifier",
        ["DidOpenParams"] = "DidOpenTextDocumentParams",
        ["DidChangeParams"] = "DidChangeTextDocumentParams",
        ["DocumentParams"] = "DocumentSymbolParams",
        ["DocumentRangeParams"] = "InlayHintParams",
        ["WorkspaceFoldersChange"] = "WorkspaceFoldersChangeEvent",
        ["MessageParams"] = "ShowMessageParams",
        ["WatchedFilesOptions"] = "DidChangeWatchedFilesRegistrationOptions",
        ["FileSystemWatcherPattern"] = "FileSystemWatcher",
        ["WorkspaceCapabilities"] = "WorkspaceClientCapabilities",
        ["DocumentCapabilities"] = "TextDocumentClientCapabilities",
        ["GeneralCapabilities"] = "GeneralClientCapabilities",
        ["DynamicCapability"] = "DidChangeWatchedFilesClientCapabilities",
        ["WorkspaceEditCapability"] = "WorkspaceEditClientCapabilities",
        ["RefreshCapability"] = "DiagnosticWorkspaceClientCapabilities",
        ["CodeActionCapability"] = "CodeActionClientCapabilities",
        ["ResolveCapability"] = "ClientCodeActionResolveOptions",
        ["CompletionCapability"] = "CompletionClientCapabilities",
        ["CompletionItemCapability"] = "ClientCompletionItemOptions",
        ["DefinitionCapability"] = "DefinitionClientCapabilities",
        ["PreviousResult"] = "PreviousResultId",
        ["FileOperationRegistration"] = "FileOperationRegistrationOptions",
        ["WorkspaceFoldersOptions"] = "WorkspaceFoldersServerCapabilities",
        ["ResolveOptions"] = "InlayHintOptions",
    };

    // Unions and types without a name in the declaration, and what only this server and its extension know.
    private static readonly HashSet<string> s_left =
    [
        "TextChange", "DocumentChange", "DiagnosticReport", "WorkspaceDiagnosticReport", "PrepareRenameResult", "WorkspaceOptions", "FileOperationOptions", "ServerInfo",
        "InitializationOptions", "CodeActionData", "MemberParams", "MemberText",
    ];

    [ProtocolFact]
    public void Names_and_requirements_are_those_of_the_protocol()
    {
        var declared = new TypeScriptInterfaces([Folder("vscode-languageserver-types/lib/umd"), Folder("vscode-languageserver-protocol/lib/common")]);
        var types = typeof(ProtocolJson).Assembly.GetTypes().Where(type => type.Namespace == typeof(ProtocolJson).Namespace && type.GetMethod("<Clone>$") is not null).ToList();
        var read = Read(types);
        var nullability = new NullabilityInfoContext();

        var differences = new List<string>();
        foreach (var type in types.Where(type => !s_left.Contains(type.Name)))
        {
            if (declared.Find(s_names.GetValueOrDefault(type.Name, type.Name)) is not { } properties)
            {
                differences.Add($"{type.Name}: not declared");
                continue;
            }

            foreach (var property in type.GetProperties().Where(property => property.GetMethod!.IsPublic))
            {
                var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
                var isRequired = type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Any(parameter => parameter.Name == property.Name && !parameter.HasDefaultValue);
                if (!properties.TryGetValue(name, out var mustBe))
                {
                    differences.Add($"{type.Name}.{name}: not declared");
                }
                else if (read.Contains(type) && isRequired && !mustBe)
                {
                    differences.Add($"{type.Name}.{name}: required, though clients may leave it out");
                }
            }

            var known = type.GetProperties().ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), StringComparer.Ordinal);
            differences.AddRange(properties.Where(property => !read.Contains(type) && property.Value
                && !(known.TryGetValue(property.Key, out var own) && (own.GetCustomAttribute<JsonIgnoreAttribute>() is not null || Nullable.GetUnderlyingType(own.PropertyType) is null && nullability.Create(own).ReadState != NullabilityState.Nullable)))
                .Select(property => $"{type.Name}.{property.Key}: left out, though clients expect it"));
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    /// <summary>Returns the types that clients send.</summary>
    private static HashSet<Type> Read(List<Type> types)
    {
        var read = new HashSet<Type>();
        var open = new Stack<Type>(types.Where(type => type.Name.EndsWith("Params", StringComparison.Ordinal) && type.Name is not ("PublishDiagnosticsParams" or "MessageParams" or "RegistrationParams")));
        while (open.TryPop(out var type))
        {
            if (read.Add(type))
            {
                foreach (var part in type.GetProperties().SelectMany(property => property.PropertyType.GetGenericArguments().Append(property.PropertyType)).Where(types.Contains))
                {
                    open.Push(part);
                }
            }
        }

        return read;
    }

    private static string Folder(string package) => Path.Combine(RepositoryFolder.Root, "tests", "TypedContent.LanguageServer.Tests", Packages, package);

    private sealed class ProtocolFactAttribute : FactAttribute
    {
        public ProtocolFactAttribute() => Skip = Directory.Exists(Folder("vscode-languageserver-protocol")) ? null
            : "There is no 'vscode-languageserver-protocol'; run 'npm install --no-package-lock' in tests/TypedContent.LanguageServer.Tests/Clients.";
    }
}
