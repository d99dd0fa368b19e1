"""What happens to the topics of a forum, whoever does it: each change is told in the topic itself."""

from bot.sandbox.world import GENERAL, Chat, Json, Topic, World

COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)
LONGEST_NAME = 128


def shown(topic: Topic) -> Json:
    """The fields of a topic in Telegram's ForumTopic and in the message that created it."""
    fields: Json = {"name": topic.name, "icon_color": topic.icon_color}
    if topic.icon_custom_emoji_id:
        fields["icon_custom_emoji_id"] = topic.icon_custom_emoji_id
    return fields


def create(world: World, chat: Chat, by: Json, name: str, color: int, emoji: str | None = None) -> Topic:
    """A new topic; its id is the id of the message that tells of it."""
    topic = Topic(chat.id, 0, name, color, emoji)
    message = world.post(chat, by, {"forum_topic_created": shown(topic)})
    topic.id = message.message_id
    message.body |= {"message_thread_id": topic.id, "is_topic_message": True}
    chat.topics[topic.id] = topic
    world.events.add("topic", topic)
    if world.hears(message):
        world.updates.add("message", message.body)
    return topic


def rename(world: World, chat: Chat, topic: Topic, by: Json, name: str, emoji: str | None) -> None:
    changed: Json = {"name": name} if name != topic.name else {}
    if emoji != topic.icon_custom_emoji_id:
        changed["icon_custom_emoji_id"] = emoji or ""
    topic.name, topic.icon_custom_emoji_id = name, emoji
    _tell(world, chat, topic, by, {"forum_topic_edited": changed})


def turn(world: World, chat: Chat, topic: Topic, by: Json, closed: bool) -> None:
    topic.closed = closed
    _tell(world, chat, topic, by, {"forum_topic_closed" if closed else "forum_topic_reopened": {}})


def hide(world: World, chat: Chat, topic: Topic, by: Json, hidden: bool) -> None:
    topic.hidden = hidden
    field = "general_forum_topic_hidden" if hidden else "general_forum_topic_unhidden"
    _tell(world, chat, topic, by, {field: {}})


def _tell(world: World, chat: Chat, topic: Topic, by: Json, content: Json) -> None:
    world.events.add("topic", topic)
    world.serve(chat, by, content, None if topic.id == GENERAL else topic.id)
