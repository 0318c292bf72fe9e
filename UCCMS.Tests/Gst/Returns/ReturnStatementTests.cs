using UCCMS.Core.Gst.Returns;
using UCCMS.Data.Gst.Returns;
using UCCMS.Tests.SqlServer;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>The statements of returns, read by the T-SQL parser as SQL Server would get them.</summary>
public sealed class ReturnStatementTests
{
    private static readonly ReturnSelection Selection = ReturnSelection.Of(Returned.April, Returned.Rules);

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Stream_of_documents_parses(int? section) => Assert.Empty(TSql.Errors(AsSent(ReturnSql.Stream(Selection, section))));

    [Fact]
    public void Sets_of_documents_and_lines_parse()
    {
        Assert.Empty(TSql.Errors(AsSent(ReturnSql.Documents(Selection))));
        Assert.Empty(TSql.Errors(AsSent(ReturnSql.Lines)));
        Assert.NotEmpty(TSql.Errors(AsSent(ReturnSql.Lines + " LIMIT 5")));
    }

    private static string AsSent(string text) => text.Replace("{0}", "@p0", StringComparison.Ordinal).Replace("{1}", "@p1", StringComparison.Ordinal).Replace("{2}", "@p2", StringComparison.Ordinal);
}
