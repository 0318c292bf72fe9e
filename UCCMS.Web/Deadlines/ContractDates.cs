using UCCMS.Core.Organisation;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Organisation;

namespace UCCMS.Web.Deadlines;

/// <summary>Contracts that end.</summary>
internal sealed class ContractDates(CalendarQueries calendar, ActorQueries clock) : IDeadlineSource
{
    public async Task<IReadOnlyList<CalendarDate>> BetweenAsync(Actor actor, DateOnly first, DateOnly until, CancellationToken ct) =>
        !actor.May(Permissions.ViewCustomers)
            ? []
            :
            [
                .. from c in await calendar.EndingAsync(first, until, ct)
                   select new CalendarDate(
                       c.LastDay, "Renewal", $"Contract {c.Number} of {c.CustomerName} ends", c.NodalOffice, "The contract", CalendarDate.StatusOf(c.LastDay, clock.Today, c.IsRenewed), Urls.Contract(c.Id)),
            ];
}
