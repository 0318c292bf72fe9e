using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Tests.Files;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Tests.Exports.Workbooks;

public sealed class ErrorWorkbookTests
{
    [Fact]
    public async Task Rejected_rows_are_the_input_again_and_can_be_uploaded_as_they_are()
    {
        var input = SampleFiles.Utf8("article_number;base_tariff;pin\nEE1;12,345;011001\nEE2;10;110001\nEE3;=1+1;560001\n");
        var problems = new[]
        {
            new RowProblem(2, "base_tariff", "12,345", "This is not an amount.", "Write it in rupees."),
            new RowProblem(2, "pin", "011001", "A PIN code has six digits.", "Write it in rupees."),
            new RowProblem(4, "base_tariff", "=1+1", "This is not an amount.", "Write it in rupees."),
        }.ToLookup(p => p.Row);

        using var first = await WriteAsync(SampleFiles.Open(input), problems);
        using var reader = TableFile.Open(first, "errors.xlsx", first.Length);
        Assert.Equal(["article_number", "base_tariff", "pin", "error", "remedy"], reader.Headers);
        Assert.Equal(
            [
                ["EE1", "12,345", "011001", "base_tariff: This is not an amount. pin: A PIN code has six digits.", "Write it in rupees."],
                ["EE3", "=1+1", "560001", "base_tariff: This is not an amount.", "Write it in rupees."],
            ],
            SampleFiles.Rows(reader));

        using var again = TableFile.Open(first, "errors.xlsx", first.Length);
        var mapping = ColumnMapping.Map(again.Headers, [new("article_number", Required: true), new("base_tariff", Required: true), new("pin", Required: true)]);
        Assert.Empty(mapping.Missing);
        Assert.Empty(mapping.Unknown);

        using var second = await WriteAsync(again, problems);
        using var third = TableFile.Open(second, "errors.xlsx", second.Length);
        Assert.Equal(["article_number", "base_tariff", "pin", "error", "remedy"], third.Headers);
    }

    private static async Task<MemoryStream> WriteAsync(TableReader source, ILookup<int, RowProblem> problems)
    {
        using (source)
        {
            var file = new MemoryStream();
            await ErrorWorkbook.WriteAsync(file, source.Headers, ErrorWorkbook.RowsOf(source, problems), CancellationToken.None);
            return file;
        }
    }
}
