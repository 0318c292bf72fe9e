namespace UCCMS.Core.Shared;

/// <summary>A typed key over one stored value, so that an office's key can never be passed where a contract's is meant.</summary>
/// <typeparam name="TSelf">The key itself.</typeparam>
/// <typeparam name="TValue">What is stored: <see cref="int"/>, <see cref="long"/> or <see cref="Guid"/>.</typeparam>
public interface IEntityId<TSelf, TValue>
    where TSelf : struct, IEntityId<TSelf, TValue>
{
    TValue Value { get; }

    static abstract TSelf From(TValue value);
}
