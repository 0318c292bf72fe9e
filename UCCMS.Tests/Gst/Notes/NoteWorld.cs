using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Notes;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Gst.Notes;

/// <summary>The world of issued documents with a second officer at the nodal office: notes are proposed and approved in it.</summary>
internal sealed class NoteWorld : IAsyncDisposable
{
    public static readonly DateOnly February = new(2026, 2, 1);

    private NoteWorld(GstWorld gst) => Gst = gst;

    public GstWorld Gst { get; }

    public Actor Preparer => Gst.Nodal;

    public Actor Approver { get; private set; } = null!;

    public static async Task<NoteWorld> CreateAsync(PaymentKind payment = PaymentKind.Bnpl, string? unregisteredAt = null) =>
        await OverAsync(await GstWorld.CreateAsync(payment, unregisteredAt));

    /// <summary>In a world that is there.</summary>
    public static async Task<NoteWorld> OverAsync(GstWorld gst)
    {
        var world = new NoteWorld(gst);
        world.Approver = await world.Gst.ActorAsync("second", Role.NodalOffice, GstWorld.DelhiGpo);
        return world;
    }

    /// <summary>One document of the location with these taxable lines of Speed Post.</summary>
    public async Task<GstInvoice> InvoiceAsync(OfficeId location, params ClassFigures[] figures) => Assert.Single(await InvoicesAsync([location], figures));

    public async Task<IReadOnlyList<GstInvoice>> InvoicesAsync(IReadOnlyList<OfficeId> locations, params ClassFigures[] figures)
    {
        var outcome = await Gst.IssueAsync(await Gst.ConsolidateAsync(February, locations, figures));
        Assert.True(outcome.IsDone, outcome.Sentence);
        return await Gst.InvoicesAsync();
    }

    public static ClassFigures Taxable(decimal rupees, TrafficClass trafficClass = TrafficClass.NTD) => new("SPD", trafficClass, 100, Money.FromRupees(rupees), Money.Zero);

    public static ClassFigures Exempt(decimal rupees) => new("SPP", TrafficClass.None, 50, Money.FromRupees(rupees), Money.Zero);

    public static NoteRequest Whole(params IReadOnlyList<GstInvoice> invoices) => new(NoteMode.Whole, DocumentKind.CreditNote, [.. invoices.Select(i => new NoteRequestItem(i.Id, null, []))]);

    public static NoteRequest Amount(GstInvoice invoice, decimal rupees, DocumentKind kind = DocumentKind.CreditNote) =>
        new(NoteMode.Amount, kind, [new NoteRequestItem(invoice.Id, Money.FromRupees(rupees), [])]);

    /// <summary>The document with other values, in the order of its lines.</summary>
    public static NoteRequest Corrected(GstInvoice invoice, params decimal[] rupees) => new(
        NoteMode.Corrected,
        DocumentKind.CreditNote,
        [new NoteRequestItem(invoice.Id, null, [.. invoice.Lines.OrderBy(l => l.Position).Zip(rupees, (l, r) => new NoteRequestLine(l.Product, l.TrafficClass, l.GstRate, l.IsExempt, Money.FromRupees(r)))])]);

    public async Task<Outcome<NoteProposalId>> ProposeAsync(NoteRequest request, Actor? actor = null, string text = "Told by the customer's letter", ShownNotes? shown = null)
    {
        shown ??= await ShownAsync(request);
        return await RunAsync(actor ?? Preparer, (ProposeNotes u) => u, new ProposeNotes.Input(request, NoteReason.ValueOverstated, text, shown));
    }

    public Task<Outcome<IReadOnlyList<GstNoteId>>> ApproveAsync(NoteProposalId proposal, Actor? actor = null) =>
        RunAsync(actor ?? Approver, (ApproveNotes u) => u, new ApproveNotes.Input(proposal));

    /// <summary>Proposed by one and approved by another.</summary>
    public async Task<IReadOnlyList<GstNote>> IssueAsync(NoteRequest request)
    {
        var proposal = await ProposeAsync(request);
        Assert.True(proposal.IsDone, proposal.Sentence);
        var approved = await ApproveAsync(proposal.Value);
        Assert.True(approved.IsDone, approved.Sentence);
        return [.. (await NotesAsync()).Where(n => approved.Value!.Contains(n.Id))];
    }

    public Task<List<GstNote>> NotesAsync(Actor? actor = null) =>
        Gst.ReadAsync(db => db.Scoped<GstNote>().AsNoTracking().OrderBy(n => n.SupplierGstin).ThenBy(n => n.Kind).ThenBy(n => n.Serial).ToListAsync(), actor);

    public async Task<DocumentStanding> StandingAsync(GstInvoice invoice)
    {
        await using var scope = Gst.Database.As(Preparer);
        return (await scope.ServiceProvider.GetRequiredService<NotesReader>().StandingsAsync([invoice.Id]))[0];
    }

    public async Task<Outcome<TResult>> RunAsync<TUseCase, TInput, TResult>(Actor actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input)
        where TUseCase : notnull
    {
        await using var scope = Gst.Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(pick, input, Guid.CreateVersion7());
    }

    public async ValueTask DisposeAsync() => await Gst.DisposeAsync();

    private async Task<ShownNotes> ShownAsync(NoteRequest request)
    {
        try
        {
            await using var scope = Gst.Database.As(Preparer);
            return ShownNotes.Of(await scope.ServiceProvider.GetRequiredService<NotesReader>().PlanAsync(request));
        }
        catch (RuleViolation)
        {
            return new(0, Money.Zero, Money.Zero); // the act refuses it by the same rule
        }
    }
}
