using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Data.Settlement.Legacy;
using UCCMS.Data.Shared;
using UCCMS.Tests.Settlement;
using UCCMS.Tests.Settlement.Legacy;
using UCCMS.Web.Verbs;

namespace UCCMS.Tests.Verbs;

/// <summary><c>import sap-invoices</c> on a real file and a real database.</summary>
public sealed class ImportSapInvoicesVerbTests
{
    [Fact]
    public async Task File_is_taken_over_once_and_a_wrong_row_is_named_with_column_and_value()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var (code, said, refused) = await RunAsync(world, SapFiles.Of(world, ("1900000001", "N"), ("1900000002", "Y")));
        Assert.True(code == 0, refused);
        Assert.Contains("1 invoices are owed here from now on, ₹11,800.00; 1 settled in SAP, 1 of them without revenue in e-Lekha.", said, StringComparison.Ordinal);
        Assert.Equal(2, await StoredAsync(world));

        var (again, _, why) = await RunAsync(world, SapFiles.Of(world, ("1900000001", "N"), ("1900000002", "Y")));
        Assert.Equal(1, again);
        Assert.Contains("nothing of it was taken over", why, StringComparison.Ordinal);
        Assert.Contains("Row 2, sap_document_no “1900000001”", why, StringComparison.Ordinal);

        var (wrong, json, _) = await RunAsync(world, SapFiles.Of(world, ("1900000003", "N"), ("1900000004", "MAYBE")), "--json");
        using var report = JsonDocument.Parse(json);
        var error = Assert.Single(report.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal((1, 3, "cleared", "MAYBE"), (wrong, error.GetProperty("row").GetInt32(), error.GetProperty("column").GetString(), error.GetProperty("value").GetString()));
        Assert.Equal(("sap.problems", 0), (report.RootElement.GetProperty("refused").GetString(), report.RootElement.GetProperty("accepted").GetInt32()));
        Assert.Equal(2, await StoredAsync(world));
        Assert.Empty(await world.FaultsAsync<SapInvoiceIntegrity>());
    }

    [Fact]
    public async Task Missing_file_and_missing_word_are_told()
    {
        await using var world = await SettlementWorld.CreateAsync();
        await using var scope = world.Gst.Database.AsSystem();
        var error = new StringWriter();
        Assert.Equal(1, await VerbRunner.RunAsync(["import", "sap-invoices", "nowhere.csv"], scope.ServiceProvider, new StringWriter(), error, CancellationToken.None));
        Assert.Contains("There is no file “nowhere.csv”.", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await VerbRunner.RunAsync(["import", "sap-invoices"], scope.ServiceProvider, new StringWriter(), error, CancellationToken.None));
    }

    private static Task<int> StoredAsync(SettlementWorld world) => world.Gst.ReadAsync(db => db.Scoped<SapInvoice>().CountAsync());

    private static async Task<(int Code, string Said, string Refused)> RunAsync(SettlementWorld world, string content, params string[] more)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(path, content, Encoding.UTF8);
        try
        {
            await using var scope = world.Gst.Database.AsSystem();
            var (said, refused) = (new StringWriter(), new StringWriter());
            var code = await VerbRunner.RunAsync(["import", "sap-invoices", path, .. more], scope.ServiceProvider, said, refused, CancellationToken.None);
            return (code, said.ToString(), refused.ToString());
        }
        finally
        {
            File.Delete(path);
        }
    }
}
