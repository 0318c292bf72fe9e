using System.Globalization;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Organisation;

/// <summary>What keeps others from working until the Administrator enters it, one item for each kind of gap.</summary>
internal sealed class AdministratorWork(OrganisationGapQueries gaps, ActorQueries clock) : IWorkSource
{
    private const int NamesShown = 5;

    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        var today = clock.Today;
        var items = new List<WorkItem>();
        if (actor.May(Permissions.ManageOrganisation))
        {
            items.AddRange(States(await gaps.UnregisteredStatesAsync(today, ct)));
            items.AddRange(Divisions(await gaps.DivisionsWithoutDdoAsync(today, ct), today));
        }

        if (actor.May(Permissions.ManagePeople))
        {
            items.AddRange(People(await gaps.PeopleWithoutPostAsync(today, ct), today));
        }

        return items;
    }

    private static IEnumerable<WorkItem> States(IReadOnlyList<UnregisteredState> states) => states.Count == 0 ? [] :
    [
        new WorkItem(
            $"{Count(states.Count, "State has", "States have")} contracts but no GST registration",
            Names(states.Select(s => s.State.Name), states.Count) + ": no invoice can be issued there",
            StartOf(states.Min(s => s.Since)), Due: null, Urls.GstRegistrations, "Register", Urls.GstRegistrations),
    ];

    private static IEnumerable<WorkItem> People(Page<PersonWithoutPost> people, DateOnly today) => people.Total == 0 ? [] :
    [
        new WorkItem(
            $"{Count(people.Total, "person has", "people have")} no post",
            Names(people.Items.Select(p => p.Name), people.Total) + ": they sign in but open nothing",
            StartOf(today), Due: null, people.Total == 1 ? Urls.Person(people.Items[0].EmployeeId) : Urls.People, "Give a post", Urls.People),
    ];

    private static IEnumerable<WorkItem> Divisions(IReadOnlyList<DivisionWithoutDdo> divisions, DateOnly today) => divisions.Count == 0 ? [] :
    [
        new WorkItem(
            $"{Count(divisions.Count, "division has", "divisions have")} several head offices and no DDO for the rest",
            Names(divisions.Select(d => d.Name), divisions.Count),
            StartOf(today), Due: null, Urls.Assignments, "Name the DDO", Urls.Assignments),
    ];

    // Nobody handed these over, so nothing says when they came; those without a date of their own wait since today.
    private static DateTime StartOf(DateOnly day) => IndianTime.UtcOf(day.ToDateTime(TimeOnly.MinValue));

    private static string Count(int number, string one, string several) =>
        string.Create(CultureInfo.GetCultureInfo("en-IN"), $"{number:N0} {(number == 1 ? one : several)}");

    private static string Names(IEnumerable<string> names, int total) =>
        string.Join(", ", names.Take(NamesShown)) + (total > NamesShown ? $" and {total - NamesShown} more" : string.Empty);
}
