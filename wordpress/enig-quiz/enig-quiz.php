<?php
/**
 * Plugin Name: Enig quiz
 * Description: Shows an Enig quiz: the shortcode [enig_quiz] and a block. Sends nothing, keeps nothing but three settings.
 * Version: 1.0.0
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: MIT
 *
 * The page gets the snippet that the quiz's own page «Bygg inn» puts together; docs/EMBEDDING.md says what
 * it does.
 */

declare(strict_types=1);

if (!defined('ABSPATH')) {
    exit;
}

/** What a shortcode or a block may say, and what each value must look like. */
const ENIG_QUIZ_VALUES = [
    'src' => '#^https://[a-z0-9.-]+(:[0-9]+)?/([a-z0-9._~-]+/)*$#',
    'lang' => '/^(nb|nn|en)$/',
    'area' => '/^[a-z0-9-]+(,[a-z0-9-]+)*$/',
    'scheme' => '/^(light|dark)$/',
    'accent' => '/^[0-9a-f]{6}$/i',
    'heading' => '/^[12]$/',
];

/** The script of the quiz, below its address, and the hash that browsers compare it with. */
const ENIG_QUIZ_SCRIPT = '#^embed/v[0-9]+\.[0-9]+\.[0-9]+/embed\.js$#';
const ENIG_QUIZ_INTEGRITY = '#^sha(256|384|512)-[A-Za-z0-9+/]{43,86}={0,2}$#';

/** The values that are as they must be. Anything else is left out, and the quiz does as it usually does. */
function enig_quiz_valid($given): array
{
    $valid = [];
    foreach (ENIG_QUIZ_VALUES as $name => $pattern) {
        $value = is_array($given) && is_scalar($given[$name] ?? null) ? trim((string) $given[$name]) : '';
        if ($name === 'area') {
            $value = preg_replace('/\s*,\s*/', ',', $value);
        }
        if (preg_match($pattern, $value) === 1) {
            $valid[$name] = $value;
        }
    }
    return $valid;
}

/** The snippet. Without the address of a quiz there is none, and only those who can put it right see why. */
function enig_quiz_html($given): string
{
    $values = enig_quiz_valid($given) + enig_quiz_valid(['src' => get_option('enig_quiz_src', '')]);
    if (!isset($values['src'])) {
        return current_user_can('edit_posts') ? '<p>' . esc_html__('Enig quiz: give the address of the quiz (Settings, Writing).', 'enig-quiz') . '</p>' : '';
    }
    $home = $values['src'];
    $values['src'] .= 'embed/';
    $attributes = '';
    foreach (ENIG_QUIZ_VALUES as $name => $_) {
        if (isset($values[$name])) {
            $attributes .= sprintf(' %s="%s"', $name, esc_attr($values[$name]));
        }
    }
    $label = is_array($given) && is_string($given['label'] ?? null) && $given['label'] !== '' ? $given['label'] : __('Take the quiz', 'enig-quiz');
    $link = sprintf('<a href="%s">%s</a>', esc_url($home), esc_html($label));
    enig_quiz_enqueue($home);
    return sprintf('<enig-quiz%s>%s</enig-quiz>', $attributes, $link);
}

/** Has the script loaded, once a page, if its version and hash are known; else the link is shown. */
function enig_quiz_enqueue(string $home): void
{
    $script = (string) get_option('enig_quiz_script', '');
    $integrity = (string) get_option('enig_quiz_integrity', '');
    if (preg_match(ENIG_QUIZ_SCRIPT, $script) === 1 && preg_match(ENIG_QUIZ_INTEGRITY, $integrity) === 1) {
        // A version is part of the address already.
        wp_enqueue_script('enig-quiz', $home . $script, [], null, true);
    }
}

/** A hash belongs to the script, and WordPress has no place for it. */
function enig_quiz_script_tag(string $tag, string $handle): string
{
    if ($handle !== 'enig-quiz') {
        return $tag;
    }
    $attributes = sprintf(' integrity="%s" crossorigin="anonymous" async src=', esc_attr((string) get_option('enig_quiz_integrity', '')));
    return (string) preg_replace('/ src=/', $attributes, $tag, 1);
}

/** The block, which is the shortcode with a form. It is drawn here, not in the editor. */
function enig_quiz_register(): void
{
    add_shortcode('enig_quiz', 'enig_quiz_html');
    $attributes = array_fill_keys(array_merge(array_keys(ENIG_QUIZ_VALUES), ['label']), ['type' => 'string']);
    wp_register_script('enig-quiz-block', false, ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element'], '1.0.0', true);
    wp_add_inline_script('enig-quiz-block', enig_quiz_block_script(array_keys($attributes)));
    register_block_type('enig/quiz', [
        'api_version' => 3,
        'title' => __('Enig quiz', 'enig-quiz'),
        'category' => 'embed',
        'icon' => 'yes-alt',
        'attributes' => $attributes,
        'editor_script' => 'enig-quiz-block',
        'render_callback' => 'enig_quiz_html',
    ]);
}

/** What the editor shows: the name of the block, and a field for each value. */
function enig_quiz_block_script(array $names): string
{
    return sprintf(
        '(({ blocks, blockEditor, components, element: { createElement: make } }) => {
            const names = %s;
            blocks.registerBlockType("enig/quiz", {
                edit: ({ attributes, setAttributes }) => make("div", blockEditor.useBlockProps(),
                    make("strong", null, "Enig quiz"),
                    ...names.map((name) => make(components.TextControl, {
                        key: name, label: name, value: attributes[name] ?? "",
                        onChange: (value) => setAttributes({ [name]: value }),
                    }))),
                save: () => null,
            });
        })(wp);',
        wp_json_encode($names)
    );
}

/** Three settings, under Settings, Writing: copied from the quiz's page «Bygg inn». */
function enig_quiz_settings(): void
{
    $fields = [
        'enig_quiz_src' => [__('Enig quiz: its address, such as https://enig.example/', 'enig-quiz'), ENIG_QUIZ_VALUES['src']],
        'enig_quiz_script' => [__('Enig quiz: the script, such as embed/v1.0.0/embed.js', 'enig-quiz'), ENIG_QUIZ_SCRIPT],
        'enig_quiz_integrity' => [__('Enig quiz: the hash of the script (integrity)', 'enig-quiz'), ENIG_QUIZ_INTEGRITY],
    ];
    foreach ($fields as $name => [$label, $pattern]) {
        register_setting('writing', $name, [
            'type' => 'string',
            'sanitize_callback' => fn($value) => is_string($value) && preg_match($pattern, trim($value)) === 1 ? trim($value) : '',
        ]);
        add_settings_field($name, $label, function () use ($name): void {
            printf('<input class="regular-text" id="%1$s" name="%1$s" value="%2$s">', esc_attr($name), esc_attr((string) get_option($name, '')));
        }, 'writing', 'default', ['label_for' => $name]);
    }
}

add_action('init', 'enig_quiz_register');
add_action('admin_init', 'enig_quiz_settings');
add_filter('script_loader_tag', 'enig_quiz_script_tag', 10, 2);
