using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Notes;
using UCCMS.Web.Finder;

namespace UCCMS.Web.Gst.Notes;

/// <summary>Credit and debit notes, as the list of notes finds them.</summary>
internal sealed class NotesFinder(NotesQueries notes) : IFinder
{
    public string Heading => "Notes";

    public int Place => 4;

    public async Task<IReadOnlyList<Found>> FindAsync(Actor actor, string words, CancellationToken ct) => !actor.May(Permissions.ViewNotes)
        ? []
        : [.. (await notes.NotesAsync(new NoteFilter(), new PageRequest(words, Take: Palette.MostOfAKind), ct)).Items
            .Select(n => new Found(n.Number, $"{n.RecipientName} · {n.LocationName} · {IndianTime.Show(n.NoteDate)}", Urls.Note(n.Id), "note"))];
}
