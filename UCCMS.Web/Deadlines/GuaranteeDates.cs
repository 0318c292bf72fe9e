using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Data.Settlement.Credit;

namespace UCCMS.Web.Deadlines;

/// <summary>Bank guarantees of a nodal office that end.</summary>
internal sealed class GuaranteeDates(CreditQueries credits, ActorQueries clock) : IDeadlineSource
{
    public async Task<IReadOnlyList<CalendarDate>> BetweenAsync(Actor actor, DateOnly first, DateOnly until, CancellationToken ct) =>
        actor.Role != Role.NodalOffice
            ? []
            :
            [
                .. from g in await credits.ExpiringAtAsync(actor.OfficeId, until, ct)
                   where g.Guarantee.To >= first && g.Guarantee.To <= until
                   select new CalendarDate(
                       g.Guarantee.To, "Guarantee", $"Guarantee {g.Guarantee.Number} of {g.CustomerName} ends", actor.OfficeName, "Credit terms of BNPL contracts", CalendarDate.StatusOf(g.Guarantee.To, clock.Today),
                       Urls.Guarantee(g.Guarantee.Id)),
            ];
}
