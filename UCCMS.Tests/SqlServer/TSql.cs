using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace UCCMS.Tests.SqlServer;

/// <summary>Microsoft's own T-SQL grammar, at the level the portal asks of a server.</summary>
internal static class TSql
{
    public static IReadOnlyList<string> Errors(string statement)
    {
        Parse(statement, out var errors);
        return [.. errors.Select(e => $"line {e.Line}: {e.Message}")];
    }

    /// <summary>What the columns (type and NOT NULL; AS where computed), indexes (columns) and foreign keys (principal table) of a script's tables are, by “table.name”.</summary>
    public static IReadOnlyDictionary<string, string> Definitions(string script)
    {
        var definitions = new DefinitionVisitor();
        Parse(script, out _).Accept(definitions);
        return definitions.Found;
    }

    private static TSqlFragment Parse(string statement, out IList<ParseError> errors)
    {
        using var reader = new StringReader(statement);
        return new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out errors);
    }

    private sealed class DefinitionVisitor : TSqlFragmentVisitor
    {
        private readonly Sql150ScriptGenerator generator = new();

        public Dictionary<string, string> Found { get; } = new(StringComparer.Ordinal);

        public override void Visit(CreateTableStatement node)
        {
            var table = node.SchemaObjectName.BaseIdentifier.Value;
            foreach (var column in node.Definition.ColumnDefinitions)
            {
                Found[$"{table}.{column.ColumnIdentifier.Value}"] = column.DataType is null ? "AS" : TypeOf(column);
            }

            foreach (var key in node.Definition.TableConstraints.OfType<ForeignKeyConstraintDefinition>())
            {
                Found[$"{table}.{key.ConstraintIdentifier.Value}"] = key.ReferenceTableName.BaseIdentifier.Value;
            }
        }

        private string TypeOf(ColumnDefinition column)
        {
            generator.GenerateScript(column.DataType, out var type);
            var required = column.Constraints.OfType<NullableConstraintDefinition>().Any(c => !c.Nullable);
            return type.Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant() + (required ? " NOT NULL" : string.Empty);
        }

        // a statement that the server must not read before its turn stands in a text of its own
        public override void Visit(ExecuteStatement node)
        {
            if (node.ExecuteSpecification.ExecutableEntity is ExecutableStringList { Strings: [StringLiteral text] })
            {
                Parse(text.Value, out _).Accept(this);
            }
        }

        public override void Visit(CreateIndexStatement node) => Found[$"{node.OnName.BaseIdentifier.Value}.{node.Name.Value}"] =
            (node.Unique ? "UNIQUE " : string.Empty) + string.Join(", ", node.Columns.Select(c => c.Column.MultiPartIdentifier.Identifiers[^1].Value));
    }
}
