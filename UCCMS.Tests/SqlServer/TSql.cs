using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace UCCMS.Tests.SqlServer;

/// <summary>Microsoft's own T-SQL grammar, at the level the portal asks of a server.</summary>
internal static class TSql
{
    public static IReadOnlyList<string> Errors(string statement)
    {
        using var reader = new StringReader(statement);
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return [.. errors.Select(e => $"line {e.Line}: {e.Message}")];
    }
}
