using System.Net;
using System.Security.Cryptography;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Exports;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Exports;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.SignIn;
using UCCMS.Web;

namespace UCCMS.Tests.Exports.Lists;

/// <summary>Exports written in the background by the portal itself, as the person who asked.</summary>
public sealed class ExportRoundTests(EveryRole everyRole) : IClassFixture<EveryRole>
{
    private const string People = "/people?q=Person+of&sort=name&desc=1&hide=E-mail";

    [Fact]
    public async Task Export_holds_the_rows_and_columns_of_the_list_and_opens_without_repair()
    {
        var maker = await everyRole.ActorAsync(Role.Administrator);
        var run = await EndedAsync(await AskAsync(maker, new("People", People), Web.Exports.Lists.ListWords.MarkOf(null)));
        Assert.Equal((ExportStatus.Ready, string.Empty), (run.Status, run.Remark));
        Assert.Equal(await PeopleAsync(maker), run.Rows);
        var file = await FileAsync(Role.Administrator, run.Id);
        Assert.Equal(run.Sha256, Convert.ToHexStringLower(SHA256.HashData(file)));
        using var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(package).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        using var book = new XLWorkbook(new MemoryStream(file));
        var sheet = book.Worksheets.Single();
        Assert.Contains(sheet.CellsUsed().Select(c => c.GetString()), t => t == $"Control: {run.Rows} rows");
        var header = sheet.RowsUsed().First(r => r.CellsUsed().Count() > 2);
        Assert.DoesNotContain(header.CellsUsed().Select(c => c.GetString()), t => t == "E-mail");
        var names = Enumerable.Range(header.RowNumber() + 1, run.Rows).Select(r => string.Join(' ', sheet.Row(r).CellsUsed().Select(c => c.GetString()))).ToList();
        Assert.All(names, n => Assert.Contains("Person of", n, StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_is_for_its_maker_and_the_auditor_only_and_the_maker_is_told()
    {
        var maker = await everyRole.ActorAsync(Role.Administrator);
        var run = await EndedAsync(await AskAsync(maker, new("People", People), mark: null));
        Assert.NotEmpty(await FileAsync(Role.Administrator, run.Id));
        Assert.NotEmpty(await FileAsync(Role.Auditor, run.Id));
        using var other = await everyRole.ClientAsync(Role.NodalOffice);
        using var refused = await other.GetAsync(Urls.ExportFile(run.Id));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        await using var scope = everyRole.App.AsSystem();
        Assert.Equal(maker.PersonId, (await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<Notification>().SingleAsync(n => n.About == run.AuditKey)).PersonId);
    }

    [Fact]
    public async Task Export_of_a_list_that_the_person_may_not_see_is_refused()
    {
        var run = await EndedAsync(await AskAsync(await everyRole.ActorAsync(Role.BookingLocation), new("People", People), mark: null));
        Assert.Equal(ExportStatus.Refused, run.Status);
        Assert.Contains("Administrator", run.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_asked_for_in_a_post_that_is_lost_meanwhile_is_refused()
    {
        var maker = await everyRole.ActorAsync(Role.Administrator);
        var lost = Actor.Of(maker.PersonId, maker.Name, Post.Assign(maker.PersonId, Role.Administrator, maker.OfficeId, new DateOnly(2020, 1, 1), new DateOnly(2020, 2, 1), Tenure.Regular), "x", maker.Scope, "test");
        var run = await EndedAsync(await AskAsync(lost, new("People", People), mark: null));
        Assert.Equal(ExportStatus.Refused, run.Status);
        Assert.Contains("not in force", run.Remark, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/people", "other", "does not stand wholly in its address")]
    [InlineData("/no-such-page", null, "does not stand at its address")]
    [InlineData("/notifications/preferences", null, "does not stand at its address")]
    public async Task Export_that_would_hold_other_rows_ends_without_a_file(string address, string? mark, string why)
    {
        var run = await EndedAsync(await AskAsync(await everyRole.ActorAsync(Role.Administrator), new("A list", address), mark));
        Assert.Equal((ExportStatus.Failed, null), (run.Status, run.File));
        Assert.Contains(why, run.Remark, StringComparison.Ordinal);
    }

    private async Task<ExportId> AskAsync(Actor actor, ListAddress list, string? mark)
    {
        await using var scope = everyRole.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        var asked = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((RequestExport u) => u, new RequestExport.Input(list, "x", mark), Guid.NewGuid());
        Assert.True(asked.IsDone, asked.Sentence);
        return asked.Value;
    }

    private async Task<ExportRun> EndedAsync(ExportId id)
    {
        for (var turn = 0; turn < 200; turn++)
        {
            await using var scope = everyRole.App.AsSystem();
            if (await scope.ServiceProvider.GetRequiredService<ExportsQueries>().FindAsync(id) is { IsOpen: false } run)
            {
                return run;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The export did not end.");
    }

    private async Task<byte[]> FileAsync(Role role, ExportId id)
    {
        using var client = await everyRole.ClientAsync(role);
        return await client.GetByteArrayAsync(Urls.ExportFile(id));
    }

    private async Task<int> PeopleAsync(Actor actor)
    {
        await using var scope = everyRole.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        return (await scope.ServiceProvider.GetRequiredService<PeopleQueries>().ListAsync(new PageRequest("Person of"))).Total;
    }
}
