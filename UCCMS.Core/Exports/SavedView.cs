using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>A list with its filters, order and columns under a name, for one person or the whole office. It opens within the reach of whoever opens it.</summary>
public sealed class SavedView : IVersioned
{
    private SavedView()
    {
    }

    public SavedViewId Id { get; private set; }

    public string PersonId { get; private set; } = string.Empty;

    public string PersonName { get; private set; } = string.Empty;

    public OfficeId OfficeId { get; private set; }

    /// <summary>Which list it is of: the same for every document whose page has it.</summary>
    public string ListKey { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string Title { get; private set; } = string.Empty;

    public string Address { get; private set; } = string.Empty;

    public string Prefix { get; private set; } = string.Empty;

    /// <summary>Every post at the office finds it.</summary>
    public bool IsShared { get; private set; }

    public long Version { get; private set; }

    public ListAddress List => new(Title, Address, Prefix);

    /// <exception cref="RuleViolation">view.name, list.address</exception>
    public static SavedView Of(Actor actor, string listKey, string name, ListAddress list, bool isShared)
    {
        list.Check();
        RuleViolation.Unless(name.Trim().Length is > 0 and <= 80, "view.name", "Give the view a name of at most 80 characters.", nameof(Name));
        return new()
        {
            Id = SavedViewId.New(),
            PersonId = actor.PersonId,
            PersonName = actor.Name,
            OfficeId = actor.OfficeId,
            ListKey = listKey,
            Name = name.Trim(),
            Title = list.Title,
            Address = list.Address,
            Prefix = list.Prefix,
            IsShared = isShared,
        };
    }

    /// <summary>Whether this post finds it.</summary>
    public bool IsFor(Actor actor) => PersonId == actor.PersonId || (IsShared && OfficeId == actor.OfficeId);

    /// <summary>The same name saved again takes what the list shows now.</summary>
    public void Change(ListAddress list, bool isShared)
    {
        list.Check();
        (Title, Address, Prefix, IsShared) = (list.Title, list.Address, list.Prefix, isShared);
    }
}

/// <summary>The view with which a person wants a list to open.</summary>
public sealed class DefaultView
{
    private DefaultView()
    {
    }

    public string PersonId { get; private set; } = string.Empty;

    public string ListKey { get; private set; } = string.Empty;

    public SavedViewId ViewId { get; private set; }

    public static DefaultView Of(string personId, SavedView view) => new() { PersonId = personId, ListKey = view.ListKey, ViewId = view.Id };

    public void Change(SavedView view) => ViewId = view.Id;
}
