using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Invoicing;

/// <summary>The figures of a location's own bookings at one moment.</summary>
/// <param name="Discount">At the provisional rate; zero while no draft is handed over.</param>
/// <param name="Total">With tax; the taxable value while no draft is handed over.</param>
public sealed record OwnFigures(int Articles, Money Gross, Money Vas, Money Discount, Money Tax, Money Total);

/// <summary>What an act would change on one draft.</summary>
/// <param name="HasDraft">False while the Nodal Office has not handed the period over: no rate, no tax, no gap is known.</param>
/// <param name="Reasons">Reasons of the gap that change: their amounts before and after.</param>
public sealed record DraftEffect(
    string ContractNumber, string CustomerName, DateOnly PeriodFrom, bool HasDraft, OwnFigures Before, OwnFigures After, IReadOnlyList<ReasonChange> Reasons);

/// <summary>A reason of the gap before and after an act.</summary>
public sealed record ReasonChange(GapReasonCode Code, Money Before, Money After);

/// <summary>What resolving findings would do, in numbers.</summary>
/// <param name="Ended">Findings that end, those that end with them included.</param>
public sealed record ResolutionEffect(int Chosen, int Ended, int LeftClosed, IReadOnlyList<DraftEffect> Drafts);

/// <summary>What a workbook of findings would do: its changes as they are judged now, and their effect where any can be applied.</summary>
public sealed record ChangesEffect(FindingChangeSet Changes, ResolutionEffect? Effect);

/// <summary>
/// Says what resolving findings would do to the drafts: carries the very act out in a transaction that is taken back, so
/// that the preview is the later result to the paisa.
/// </summary>
public sealed class ResolutionReader(IServiceScopeFactory scopes, ActorContext actors)
{
    private sealed record Place(ContractId Contract, DateOnly From);

    public Task<Outcome<ResolutionEffect>> PreviewAsync(ResolveFindings.Input input, CancellationToken ct = default) =>
        TakenBackAsync((services, db, actor) => EffectAsync(services, db, input with { Batch = Guid.CreateVersion7() }, actor, ct), ct);

    /// <summary>The changes of a workbook, and what those would do that can be applied.</summary>
    public Task<Outcome<ChangesEffect>> PreviewAsync(ApplyFindingChanges.Input input, CancellationToken ct = default) =>
        TakenBackAsync((services, db, actor) => EffectAsync(services, db, input, actor, ct), ct);

    private async Task<Outcome<T>> TakenBackAsync<T>(Func<IServiceProvider, UccmsDbContext, Actor, Task<T>> look, CancellationToken ct)
    {
        var actor = actors.Current;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        try
        {
            actor.Require(Permissions.ResolveFindings);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var effect = await look(scope.ServiceProvider, db, actor);
            await transaction.RollbackAsync(ct);
            return Outcome<T>.Done(effect);
        }
        catch (RuleViolation refusal)
        {
            return Outcome<T>.Refused(refusal.Code, refusal.Message, refusal.Field);
        }
    }

    private static async Task<ResolutionEffect> EffectAsync(IServiceProvider services, UccmsDbContext db, ResolveFindings.Input input, Actor actor, CancellationToken ct)
    {
        var facts = await services.GetRequiredService<IResolutionBulk>().FactsAsync(input.Choice, actor.OfficeId, ct);
        var places = await PlacesAsync(db, db.Chosen(input.Choice, actor.OfficeId).Select(f => f.BookingId), ct);
        if (input is { Resolution: FindingResolution.MovedToCustomer, MoveTo: { } target })
        {
            places.UnionWith(await TargetsAsync(services, input.Choice, target, actor, ct));
        }

        var (ended, drafts) = await AroundAsync(services, db, places, actor, async () =>
        {
            var all = await services.GetRequiredService<ResolveFindings>().ExecuteAsync(input, actor, ct);
            return (all, [input.Batch!.Value]);
        }, ct);
        return new(facts.Open - facts.Closed, ended, facts.Closed, drafts);
    }

    private static async Task<ChangesEffect> EffectAsync(IServiceProvider services, UccmsDbContext db, ApplyFindingChanges.Input input, Actor actor, CancellationToken ct)
    {
        var set = await ApplyFindingChanges.JudgeAsync(
            services.GetRequiredService<IFindingChangesStore>(), services.GetRequiredService<IBookingsStore>(), input, actor, ct);
        if (set.Applicable.Count == 0)
        {
            return new(set, null);
        }

        var places = await PlacesAsync(db, db.Chosen(new([.. set.Applicable.Select(c => c.Finding)], null), actor.OfficeId).Select(f => f.BookingId), ct);
        foreach (var group in set.Groups)
        {
            if (group.MoveTo is { } target)
            {
                places.UnionWith(await TargetsAsync(services, new([.. group.Changes.Select(c => c.Finding)], null), target, actor, ct));
            }
        }

        var (ended, drafts) = await AroundAsync(services, db, places, actor, async () =>
        {
            var result = await services.GetRequiredService<ApplyFindingChanges>().ExecuteAsync(input with { Changes = set.Applicable }, actor, ct);
            return (result.Ended, result.Batches);
        }, ct);
        return new(set, new(set.Applicable.Count, ended, 0, drafts));
    }

    // The drafts before the act and after it; those that it reaches beyond the places known before come with nothing before.
    private static async Task<(int Ended, IReadOnlyList<DraftEffect> Drafts)> AroundAsync(
        IServiceProvider services, UccmsDbContext db, HashSet<Place> places, Actor actor, Func<Task<(int Ended, IReadOnlyList<Guid> Batches)>> act, CancellationToken ct)
    {
        var before = new Dictionary<Place, State>();
        foreach (var place in places)
        {
            before[place] = await StateAsync(services, db, place, actor.OfficeId, ct);
        }

        var (ended, batches) = await act();
        Guid?[] named = [.. batches.Select(b => (Guid?)b)];
        places.UnionWith(await PlacesAsync(db, db.Scoped<BookingFinding>().Where(f => EF.Parameter(named).Contains(f.Batch)).Select(f => f.BookingId), ct));
        var drafts = new List<DraftEffect>();
        foreach (var place in places.OrderBy(p => p.From).ThenBy(p => p.Contract.Value))
        {
            var after = await StateAsync(services, db, place, actor.OfficeId, ct);
            drafts.Add(Effect(place, before.GetValueOrDefault(place) ?? after with { Own = Nothing, Reasons = [] }, after));
        }

        return (ended, drafts);
    }

    private static OwnFigures Nothing => new(0, Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero);

    private static DraftEffect Effect(Place place, State before, State after)
    {
        var codes = before.Reasons.Concat(after.Reasons).Select(r => r.Code).Distinct().Order();
        var changes = codes.Select(c => new ReasonChange(c, Sum(before.Reasons, c), Sum(after.Reasons, c))).Where(c => c.Before != c.After);
        return new(after.Contract, after.Customer, place.From, after.HasDraft, before.Own, after.Own, [.. changes]);
    }

    private static Money Sum(IEnumerable<GapReason> reasons, GapReasonCode code) => Money.Sum(reasons.Where(r => r.Code == code).Select(r => r.Amount));

    private static async Task<HashSet<Place>> PlacesAsync(UccmsDbContext db, IQueryable<long> bookings, CancellationToken ct)
    {
        var rows = await db.Scoped<Booking>().Where(b => bookings.Contains(b.Id) && b.ContractId != null && b.BilledFrom != null)
            .Select(b => new { b.ContractId, b.BilledFrom }).Distinct().ToListAsync(ct);
        return [.. rows.Select(r => new Place(r.ContractId!.Value, r.BilledFrom!.Value))];
    }

    // where moved bookings would go, so that the state before is known there as well
    private static async Task<IEnumerable<Place>> TargetsAsync(IServiceProvider services, FindingChoice choice, ContractId target, Actor actor, CancellationToken ct)
    {
        var contract = await services.GetRequiredService<IContractsStore>().GetAsync(target, ct);
        var store = services.GetRequiredService<IBookingsStore>();
        var places = new List<Place>();
        foreach (var (_, day) in await services.GetRequiredService<IResolutionBulk>().DaysAsync(choice, actor.OfficeId, ct))
        {
            var period = contract.PeriodContaining(day);
            while (await store.IsClosedAsync(contract.Id, actor.OfficeId, period.From, ct))
            {
                period = contract.PeriodContaining(period.To.AddDays(1));
            }

            places.Add(new(contract.Id, period.From));
        }

        return places;
    }

    private static async Task<State> StateAsync(IServiceProvider services, UccmsDbContext db, Place place, OfficeId office, CancellationToken ct)
    {
        var contract = await services.GetRequiredService<IContractsStore>().GetAsync(place.Contract, ct);
        var customer = await db.Scoped<Core.Customers.Customer>().Where(c => c.Id == contract.CustomerId).Select(c => c.Name).FirstOrDefaultAsync(ct);
        var draft = await db.Scoped<LocationDraft>().AsNoTracking().FirstOrDefaultAsync(d => d.ContractId == place.Contract && d.PeriodFrom == place.From && d.OwningOfficeId == office, ct);
        if (draft is { Status: LocationDraftStatus.Drafting })
        {
            var now = await services.GetRequiredService<DraftFigures>().CompareAsync(draft, ct);
            return new(contract.Number, customer ?? string.Empty, true, OfDraft(now), now.Gap.Reasons);
        }

        var totals = await services.GetRequiredService<IBookingsStore>().TotalsAsync(place.Contract, place.From, office, ct);
        var (gross, vas) = (Money.Sum(totals.Select(t => t.Gross)), Money.Sum(totals.Select(t => t.Vas)));
        return new(contract.Number, customer ?? string.Empty, false, new(totals.Sum(t => t.Count), gross, vas, Money.Zero, Money.Zero, gross + vas), []);
    }

    /// <summary>The own side of a draft's comparison, added up.</summary>
    public static OwnFigures OfDraft(DraftComparison now)
    {
        ArgumentNullException.ThrowIfNull(now);
        return new(
            now.Lines.Sum(l => l.OwnCount),
            Money.Sum(now.Lines.Select(l => l.OwnGross)),
            Money.Sum(now.Lines.Select(l => l.OwnVas)),
            Money.Sum(now.Lines.Select(l => l.OwnDiscount)),
            now.OwnTotal - Money.Sum(now.Lines.Select(l => l.OwnTaxable)),
            now.OwnTotal);
    }

    private sealed record State(string Contract, string Customer, bool HasDraft, OwnFigures Own, IReadOnlyList<GapReason> Reasons);
}
