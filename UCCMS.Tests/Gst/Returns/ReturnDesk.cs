using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>Issues notes by two persons of a nodal office, and works out returns, over a database of a test.</summary>
internal static class ReturnDesk
{
    /// <summary>Proposed by one person and approved by another; the value is shared out over the invoice's lines.</summary>
    public static async Task<GstNoteId> NoteAsync(this TestDatabase database, OfficeId nodal, DocumentKind kind, GstInvoiceId invoice, decimal value)
    {
        var request = new NoteRequest(NoteMode.Amount, kind, [new NoteRequestItem(invoice, Money.FromRupees(value), [])]);
        var first = await PersonAsync(database, "proposer", nodal);
        await using var scope = database.As(first);
        var shown = ShownNotes.Of(await scope.ServiceProvider.GetRequiredService<NoteDocuments>().PlanAsync(request, CancellationToken.None));
        var reason = kind == DocumentKind.CreditNote ? NoteReason.ValueOverstated : NoteReason.ValueUnderstated;
        var proposal = await DoneAsync(database, first, (ProposeNotes u) => u, new ProposeNotes.Input(request, reason, "Wrong value on the invoice", shown));
        return Assert.Single(await DoneAsync(database, await PersonAsync(database, "approver", nodal), (ApproveNotes u) => u, new ApproveNotes.Input(proposal)));
    }

    /// <summary>The return and the rows of its upload file.</summary>
    public static async Task<(ReturnPaper Paper, IReadOnlyList<Gstr1Entry> Rows)> ReturnAsync(this TestDatabase database, string supplierGstin, ReturnPeriod period)
    {
        var head = new ReturnHead(supplierGstin, period);
        await using var scope = database.AsSystem();
        using var folder = new ReturnFolder();
        var paper = await scope.ServiceProvider.GetRequiredService<ReturnPapers>().BuildAsync(head, folder);
        var rows = new List<Gstr1Entry>();
        foreach (var part in paper.Parts)
        {
            await using var content = folder.Read(part.Number);
            rows.AddRange(Gstr1Reader.Read(content, head));
        }

        return (paper, rows);
    }

    private static async Task<TResult> DoneAsync<TUseCase, TInput, TResult>(TestDatabase database, Actor actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input)
        where TUseCase : notnull
    {
        await using var scope = database.As(actor);
        var outcome = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(pick, input, Guid.CreateVersion7());
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome.Value!;
    }

    private static async Task<Actor> PersonAsync(TestDatabase database, string person, OfficeId nodal) => Actor.Of(
        person, $"Person {person}", Post.Assign(person, Role.NodalOffice, nodal, new DateOnly(2025, 1, 1), to: null, Tenure.Regular), "New Delhi GPO", await database.ScopeAsync(Role.NodalOffice, nodal), "test");
}
